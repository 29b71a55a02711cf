/** What is done for people outside, and where: shops, hours, customers, deliveries, visits. */
import { type Subject, subject } from './subject.ts'

export const SERVICE: readonly Subject[] = [
  subject(
    'shop',
    '(?<!farm )(?<!online )(?<!web )(?<!body )(?<!coffee )(?<!machine )(?:the|our|a|high street|village|charity|gift|corner|town|museum|second-?hand|flagship) shops?(?! (?:floor|steward|assistant|online))|shops|shop (?:closure|opening|lease|premises)|(?:our|flagship|retail|high street) stores?|showrooms?|boutiques?|retail outlets?',
    {
      end: [
        'who drops into the shop as much for a chat as for the goods?',
        'which things do we sell over a shop counter and hardly anywhere else?',
      ],
      begin: [
        'who would walk past a shop there on an ordinary weekday?',
        'what would you put in the shop window on the first morning?',
      ],
      change: [
        'what do the regulars find in the shop with their eyes shut?',
        'which hour of the week shows you the shop at its best?',
      ],
      hand: ['how would whoever runs the shop pass on what they know about the regulars?'],
      any: [
        'what do people come into a shop for, besides buying?',
        'what should somebody find in the shop that no screen can give them?',
      ],
    },
  ),
  subject(
    'branch',
    '(?:bank|town|city|village|local|smaller|small|regional|high street|main street|northern|southern|eastern|western|library|our) branch(?:es)?|branch (?:offices?|managers?|staff|network|openings?|closures?|visits?)|the [a-z]+ (?<!feature )(?<!release )(?<!main )(?<!master )(?<!git )(?<!dev )(?<!development )(?<!hotfix )(?<!olive )(?<!executive )(?<!tree )branch(?:es)?|the [a-z]+ [a-z]+ (?<!feature )(?<!release )(?<!main )(?<!master )(?<!git )(?<!dev )(?<!development )(?<!hotfix )(?<!olive )(?<!executive )(?<!tree )branch(?:es)?|(?:closing|close|close down|open|opening|merge|merging) (?:the|a|that|this|one|two|some) (?:[a-z]+ )?(?<!feature )(?<!release )(?<!main )(?<!master )(?<!git )(?<!dev )(?<!hotfix )branch(?:es)?',
    {
      end: [
        'how far would somebody have to travel for the help they get at a branch?',
        'what would the neighbouring branches take over if one shut?',
        'which customers do all their business face to face, at a branch?',
      ],
      begin: ["who in that town would be the first through a new branch's door?"],
      change: ['what does each branch do in its own way, and do well?'],
      hand: ['whom would you trust with the keys of a branch, and why them?'],
      tell: ['from whom should branch staff hear about it first?'],
      any: [
        'what goes on in a branch that head office never sees?',
        'which branch would you hold up as the one to learn from?',
      ],
    },
  ),
  subject('regional-office', '(?:regional|sales|area|satellite|field|district|overseas|country) offices?', {
    end: [
      'which clients are used to meeting our people at a local office?',
      'who would go and see the far-off clients without an office near them?',
    ],
    begin: ['what would a local office hear that we never hear from here?'],
    change: ['how would the calls that come in at that office find the right person?'],
    any: [
      'which things would you leave to an office out there, and which keep here?',
      'how often would people from here and from there sit at one table?',
    ],
  }),
  subject('depot', 'depots?|distribution cent(?:re|er)s?|dispatch cent(?:re|er)s?|goods yard|van yard', {
    end: [
      'how many extra miles would the drivers do from the next depot?',
      'which customers get their early drop only because a depot is close by?',
    ],
    begin: ["which roads would a new depot put within a morning's reach?"],
    change: [
      'where would the lorries wait and turn in the yard?',
      'what would the first loading shift at the depot find different?',
    ],
    hand: ["who knows the depot's yard and bays well enough to explain them?"],
    any: [
      'what do our drivers want most from a depot?',
      'what happens in the yard on the heaviest morning of the week?',
    ],
  }),
  subject(
    'opening-hours',
    'opening (?:hours|times)|hours of opening|business hours|office hours|shop hours|trading hours|opening and closing times|closing time|(?:longer|shorter|reduced|extended|core|new) opening',
    {
      end: [
        'who can only get to us in the hours we would drop?',
        'which of our opening hours pass with hardly anybody at the door?',
      ],
      begin: ['who would come in those hours who finds us shut today?'],
      change: [
        'how would somebody standing at the locked door learn the opening hours?',
        'what gets done before the doors open that would need another slot?',
      ],
      tell: ['where do people look up our opening hours before they set out?'],
      any: [
        'which opening hour is worth most to the people who come?',
        'what do we know about who tries the door outside opening hours?',
        'how do our opening hours fit with the buses and the school run?',
      ],
    },
  ),
  subject(
    'saturday-opening',
    'saturday (?:opening|openings|hours|service|mornings?|afternoons?|shifts?|trading|surgery|clinics?|desk)|saturdays|open(?:ing)? on (?:a )?saturdays?|weekend (?:opening|hours|service|trading)',
    {
      end: [
        'who comes on a Saturday and cannot get away on a weekday?',
        'what do Saturday callers ask for that weekday callers do not?',
      ],
      begin: [
        'who would make the trip to us on a Saturday?',
        'who in the team could gladly do a Saturday, and in return for what?',
      ],
      change: [
        'which hours of a Saturday do people actually turn up in?',
        'how would the Saturday work be shared out over the team?',
      ],
      any: [
        'how does a Saturday differ from a Tuesday for whoever is on duty?',
        'what would make a Saturday shift one that people put their names down for?',
      ],
    },
  ),
  subject(
    'sunday-opening',
    'sunday (?:opening|openings|hours|service hours|trading|lunch|lunches|roast|afternoons?|shifts?)|sundays|open(?:ing)? on (?:a )?sundays?',
    {
      end: ['what else is open for our visitors on a Sunday?', 'whose only day for us is a Sunday?'],
      begin: [
        'what would bring people out to us on a Sunday rather than keep them home?',
        'how would deliveries and repairs work on a Sunday?',
      ],
      change: ['which part of a Sunday is the busy one, and which the slow?'],
      any: [
        'who in the team would rather have a Sunday shift than a Saturday one?',
        'what sort of visitor does a Sunday bring that the week does not?',
      ],
    },
  ),
  subject(
    'evening-opening',
    'evening (?:opening|openings|hours|service|surgery|surgeries|clinics?|trading|sessions?)|late (?:opening|openings|night opening|night shopping|nights?)|late-night (?:opening|shopping|trading)|open(?:ing)? (?:in the evenings?|late)|evening shift',
    {
      end: [
        'who comes in the evening straight from work?',
        'what do evening callers settle that would otherwise cost them half a day off?',
      ],
      begin: [
        'at what time in the evening would people most likely come?',
        'how would whoever locks up in the evening get home?',
      ],
      change: ['which evening of the week is the one people count on?'],
      any: [
        'how many people need to be in the building for an evening to feel safe?',
        'what is different about the people who come in the evening?',
      ],
    },
  ),
  subject(
    'lunch-service',
    '(?<!team )(?<!business )(?<!leaving )(?<!working )(?<!farewell )(?<!christmas )(?<!over )(?<!after )(?<!before )(?<!school )(?<!sunday )(?:lunch(?:es|times?)?)(?! (?:break|hour|meeting|with|club))|lunch services?|lunchtime services?|midday menus?|day menus?|midday meals?',
    {
      end: [
        'who comes for lunch who would never come in the evening?',
        'what does lunch bring in that does not show on the till?',
        'what would the early cooks do with their mornings?',
      ],
      begin: [
        'who would be walking past at noon and come in?',
        'how quickly would somebody with a short break need their lunch on the table?',
      ],
      change: [
        'what would the regulars at lunch miss first?',
        'which lunch days fill the tables, and which do not?',
      ],
      any: [
        'what is lunch for us on a good day?',
        'what do people want of their lunch: speed, talk or a good plate?',
      ],
    },
  ),
  subject(
    'breakfast',
    '(?<!team )(?<!business )(?<!working )(?<!after )(?<!before )(?<!over )breakfasts?(?! (?:meeting|club))|breakfast (?:service|buffet|room)|breakfast buffets?|brunch(?:es)?',
    {
      end: [
        'where would people who come to us for breakfast eat instead?',
        'who sets off hungry in the morning if there is no breakfast here?',
        'what do you hear from people as they leave after breakfast?',
      ],
      begin: [
        'how early would somebody have to light the stove for breakfast?',
        'what would be on the breakfast table that people talk about afterwards?',
      ],
      change: [
        'which part of breakfast do people come back for a second helping of?',
        'how would the early starters get their breakfast in time?',
      ],
      any: [
        'who clears breakfast away, and what else waits for them at that hour?',
        "what should a breakfast here do for the rest of somebody's day?",
      ],
    },
  ),
  subject(
    'menu',
    "(?<!dropdown )(?<!drop-down )(?<!phone )(?<!start )(?<!main )menus?(?! (?:item|bar|option|button))|set menu|wine list|drinks list|bill of fare|(?:evening|dinner|summer|winter|seasonal|children['’]s|kids['’]?|tasting|à la carte) menus?",
    {
      end: [
        'which dishes on the menu are ordered so rarely that nobody would ask?',
        'what keeps a place on the menu although it hardly sells?',
      ],
      begin: ['which plate on a new menu would you want people to photograph?'],
      change: [
        'how would a guest with an allergy find their way round the menu?',
        'what must stay on the menu whatever else moves?',
      ],
      hand: ['whose taste would the menu follow if you let go of it?'],
      any: [
        'what do the waiting staff recommend when guests ask them about the menu?',
        'which part of the menu is hardest on the kitchen on a full night?',
      ],
    },
  ),
  subject(
    'dish',
    "(?:signature|main|side|fish|meat|vegetarian|vegan|daily|house) dish(?:es)?|dish of the day|(?:daily|chef['’]s) specials?|(?:the|our) (?:burger|burgers|soup|soups|pie|pies|curry|schnitzel|pizza|pizzas|fish and chips|roast|lasagne|risotto|steak|salad bar)",
    {
      end: [
        'who orders that dish without opening the menu?',
        'what would the kitchen do with the hands and the hob that dish takes?',
      ],
      begin: [
        'who among our guests would order that dish without thinking?',
        'how well would that dish hold up on a full night in the kitchen?',
      ],
      change: ['which ingredient could change before a regular tasted the difference?'],
      any: [
        'what comes back on the plates, and what is always eaten up?',
        'how does that dish pay for the work that goes into it?',
        'which cook has the surest hand with that dish?',
      ],
    },
  ),
  subject(
    'canteen',
    'canteens?|staff (?:restaurant|canteen|kitchen)|works canteen|refectory|mess hall|dining halls?|school (?:meals|dinners|lunches)',
    {
      end: [
        'where would people eat who have only a short break and no canteen?',
        'who meets over lunch in the canteen who never meets otherwise?',
      ],
      begin: ['how many would sit down in a canteen on an ordinary weekday?'],
      change: [
        'what would people on early and late shifts find in the canteen?',
        'which canteen day draws the longest queue, and for what?',
        'how does the canteen feel at the busiest ten minutes of the day?',
      ],
      hand: ["what would you write into a caterer's contract about the food itself?"],
      any: [
        'what do people who bring their own lunch want from a canteen?',
        'who could a canteen bring to one table, to your mind?',
      ],
    },
  ),
  subject(
    'cafe',
    'caf(?:e|é)s?|coffee (?:shops?|bars?|corner|kiosk)|tea ?rooms?|tearooms?|cafeterias?|coffee carts?',
    {
      end: [
        'who sits an hour over one coffee, and where else could they?',
        'who would still sit down in that room if no coffee were served?',
      ],
      begin: [
        'who would come for coffee first: passers-by, visitors, or our own people?',
        "which cakes would be ours and not the wholesaler's?",
      ],
      change: [
        'how long do people at the café tables like to stay?',
        "how do the café's takings follow the weather and the visitors?",
      ],
      hand: ['what would a café tenant be free to change, and what not?'],
      any: [
        'what sort of conversations happen over a coffee there?',
        'who would you like to see sitting over coffee there?',
      ],
    },
  ),
  subject(
    'bar',
    "(?<!raise )(?<!lower )(?<!set )(?<!raising )(?<!lowering )(?<!setting )(?:the|our) bar(?! (?:is set|for|chart|graph|code|high|low|higher|lower))|(?:hotel|hall|members['’]?|rooftop|cocktail|wine|theatre|theater|foyer|club|lobby|pub|student|public|interval|juice|beach) bars?|(?:our|the) pub|bar (?:staff|takings|service|hours|licence|license)|behind the bar|last orders|happy hours?|taproom",
    {
      end: [
        'where would the people who stay on for a drink go?',
        'on which evenings is the bar what people stay for?',
      ],
      begin: ['who would stand at the bar on a wet Monday night?'],
      change: [
        'how long do people wait for a drink at the busiest bar hour?',
        'which drink do people come to our bar for in particular?',
      ],
      hand: ['who would have the last word on closing time at the bar?'],
      any: [
        'what do bar staff see at the end of a night?',
        'how would people get home from the bar at closing time?',
      ],
    },
  ),
  subject(
    'bakery-bread',
    'baker(?:y|ies)|bread|loaf|loaves|sourdough|bread rolls|pastr(?:y|ies)|bakehouse|croissants?|bread (?:counter|oven|round)',
    {
      end: [
        'what would you do with the oven and the hours before dawn?',
        'who comes for the bread and leaves with more?',
      ],
      begin: [
        'how fresh would the bread be for the last customer of the day?',
        'who would knead and bake, and at what hour of the night?',
      ],
      change: ['what can a baker here do with dough that no supplier does?'],
      hand: ['which recipes would go along with the bread, and which stay with us?'],
      any: [
        'what becomes of the bread left over at closing?',
        'what makes a loaf worth a walk in the rain, to your mind?',
      ],
    },
  ),
  subject(
    'tills',
    'self[- ]?(?:service )?check-?outs?|self[- ]?(?:scan|scanning|service tills?)|tills|(?:the|each|every|second|third) till|till (?:staff|queues?|roll)|cash ?registers?|checkouts?|check-outs|card[- ]only|cash(?:less| payments?)|cashiers?|card readers?',
    {
      end: [
        'who pays at our tills in coins rather than by card?',
        'what do cashiers notice about a customer that a screen does not?',
      ],
      begin: [
        'how would somebody stuck at the machine get help with a queue behind them?',
        'which customers would go to a self-service till of their own accord?',
      ],
      change: ['where would the queue for the tills stand on a full Saturday?'],
      part: ['whose till do the customers choose even if the queue is longer?'],
      any: [
        'what holds people up most at the tills?',
        'what do customers say to the person at the till, if anything?',
      ],
    },
  ),
  subject(
    'counter',
    'the counter(?![- ](?:offer|proposal|argument))|(?:front|service|enquiry|enquiries|information|customer|ticket|fish|meat|cheese|deli|post office|sales|pharmacy|returns|trade|box office) counters?|(?:service|enquiry|enquiries|information|info|customer service|ticket|issue) desks?|counter service|box office|ticket (?:office|window)s?|post office',
    {
      end: [
        'what do people bring to the counter that fits no form?',
        'who comes to the counter because a form or a screen beats them?',
      ],
      begin: ['what could be settled at a counter there and then?'],
      change: ['which requests at the counter take the longest, and why those?'],
      part: ["who else knows the counter's regulars by their first names?"],
      any: [
        'which question gets asked at the counter all day long?',
        'what do you see if you stand behind the counter for an hour?',
      ],
    },
  ),
  subject(
    'reception',
    "reception(?: desk| area| staff)?|receptionists?|front[- ]?(?:desk|of[- ]house)|front office|welcome desk|visitor desk|concierge|porter['’]?s['’]? (?:lodge|desk)",
    {
      end: [
        'who would look up and say hello if there were nobody at reception?',
        'what does reception quietly sort out before it ever gets to us?',
      ],
      begin: ['how would a stranger coming in know where to turn?'],
      change: [
        'what would a first-time visitor see from the door of reception?',
        'who would sign for parcels and let the engineers in?',
      ],
      hand: ['what would somebody new at reception have to know by heart?'],
      part: ['which small jobs hang on the person at reception that no list shows?'],
      any: [
        'how should a visitor feel in the first minute at our reception?',
        'what do visitors ask first as they come in at reception?',
      ],
    },
  ),
  subject(
    'phone-line',
    '(?:phone|telephone|support|advice|help|information|booking|service|crisis|order|customer|complaints) lines?|hotlines?|helplines?|switchboards?|phone (?:service|support|hours|enquiries|orders)|telephone (?:service|support|hours|enquiries|orders)|call cent(?:re|er)s?|answering (?:service|machine)|voicemail menu|phone menu',
    {
      end: [
        'who rings us because writing is hard for them?',
        'what can a caller settle in two minutes that takes days by mail?',
      ],
      begin: [
        'which calls would you hope to get on a line like that?',
        'how long would you let it ring before somebody picks up?',
      ],
      change: ['what would a caller hear first, and from whom?'],
      hand: ['how would an outside call taker know which caller must not be kept waiting?'],
      tell: ['where is our phone number printed that nobody thinks of?'],
      any: [
        'which calls do people on the phones talk about afterwards?',
        'at what hour of the day do the phones ring most, and with what?',
      ],
    },
  ),
  subject(
    'night-desk',
    'night (?:desk|porters?|reception|service|line|cover|manager|team|auditor|bell)|overnight (?:desk|cover|service|reception)|(?:on-call|out[- ]of[- ]hours|after[- ]hours) (?:service|desk|line|number|cover|team)|24-hour (?:desk|reception|line|cover)',
    {
      end: [
        'who would open the door to somebody standing there in the middle of the night?',
        'what comes up at night that cannot wait until morning?',
      ],
      begin: [
        'which night-time calls would you want answered, and which left until daylight?',
        'who could sleep by day well enough to take on the nights?',
      ],
      change: ['how long may somebody wait for help at that hour of the night?'],
      hand: ['what would a stranger on night duty have to be able to decide alone?'],
      any: [
        'what comes up on an ordinary night here?',
        'how does the night pass its news on to the morning?',
      ],
    },
  ),
  subject(
    'helpdesk',
    'help ?-?desks?|service desks?|support desks?|IT support|user support|first[- ](?:line|level) support|support tickets?|ticket (?:queue|system)s?',
    {
      end: [
        'whom would people tap on the shoulder if the helpdesk were gone?',
        'who goes round the helpdesk, and to whom do they turn?',
      ],
      begin: [
        'what sort of question would you like a helpdesk to take off us?',
        'who would sit at the helpdesk, and what would they put down for it?',
      ],
      change: [
        'how would somebody who cannot log in reach the helpdesk?',
        'which tickets could be closed for good by mending one thing?',
      ],
      hand: ['what do helpdesk people know about our oddities that no manual has?'],
      any: [
        'which of our things do people need help with most?',
        'whom do people turn to first for help, helpdesk or not?',
      ],
    },
  ),
  subject(
    'customer-chatbot',
    'chat ?bots?|chat-bots?|virtual assistants?|(?:AI|digital|automated|voice) (?:assistants?|agents?|bots?) for (?:customers|patients|visitors|guests|clients)|voice ?bots?|customer bots?',
    {
      end: [
        'which questions does the chatbot answer well at three in the morning?',
        'what would those who type to the chatbot do without it?',
      ],
      begin: [
        'how would a customer get from the chatbot to a person?',
        'which questions should a chatbot never try to answer for us?',
        'who would read what the chatbot said, and how often?',
      ],
      change: ['what do people type that the chatbot takes the wrong way?'],
      hand: ['who would keep teaching the bot as our answers change?'],
      any: [
        'what have you seen of chatbots that customers truly liked?',
        'how should the chatbot say that it does not know?',
      ],
    },
  ),
  subject(
    'callback',
    'call-?backs?|call backs?|ring-?backs?|return(?:ing)? calls|callback (?:service|slots?|requests?)',
    {
      end: [
        'what would a caller do who cannot stay on hold and gets no callback?',
        'how many callbacks reach somebody who has time to talk?',
      ],
      begin: [
        'who would make the callbacks, and at what time of day?',
        'how soon would a callback have to come to spare people a second try?',
      ],
      change: ['what should whoever calls back already know before they dial?'],
      any: [
        'which callers have no number or hour where a callback finds them?',
        'what do callers like best: to hold, to write, or a callback?',
      ],
    },
  ),
  subject(
    'live-chat',
    'live[- ]?chats?|web ?chats?|chat (?:support|windows?|service|function|button)|online chat',
    {
      end: [
        'who types to us in the chat because they cannot speak aloud where they are?',
        'where would the questions from the chat window land instead?',
      ],
      begin: [
        'how many chats can one person hold at once and still be kind?',
        'at what hours would somebody be sitting behind the chat?',
      ],
      change: [
        'what do people ask in the chat that they never ask on the phone?',
        'what do the chat logs show about what people cannot find?',
      ],
      hand: ['which answers in the chat would you want only our own people to give?'],
      any: [
        'which customers would rather type than talk, as far as you know?',
        'what kind of question goes well in a chat, and what kind badly?',
      ],
    },
  ),
  subject(
    'complaints',
    'complaints? (?:handling|desk|team|procedures?|process|box|forms?|department|line|letters?|policy)|handling (?:of )?complaints|complaints|negative reviews|bad reviews|customer grievances',
    {
      end: ["where would an angry customer's letter go instead?"],
      begin: ['what would somebody who complains get from us within the first day?'],
      change: [
        'who would ring the person who complained, and with what power to put things right?',
        'how would the one who gets the complaint reach the one who can mend it?',
      ],
      hand: ['which complaints would you always want to see yourself?'],
      any: [
        'what do people who complain to us mostly want in the end?',
        'which complaint would you tell a newcomer about?',
        'who is unhappy with us and never complains?',
        'how does a complaint feel for the person who opens it?',
      ],
    },
  ),
  subject(
    'refunds',
    'refunds?|refund (?:policy|rules|process|requests?|window)|money[- ]back(?: guarantee| promise)?|reimburse(?:ment|ments) to (?:customers|guests|clients)|goodwill (?:payments?|gestures?)|credit notes?',
    {
      end: [
        'what would we say to somebody with a fair case and no refund?',
        'which refunds make somebody a customer for years?',
      ],
      begin: ['who at the front would be free to give a refund without asking?'],
      change: [
        "how quickly would the money be back in the customer's account?",
        'which refund cases would the new rule decide differently?',
      ],
      tell: ['how would you word the refund rule so that a cross customer understands it?'],
      any: [
        'what are people asking refunds for at the moment?',
        'where does the line run between a fair refund and a cheeky one, for you?',
      ],
    },
  ),
  subject(
    'returns',
    '(?:free|product|customer|online|goods|parcel) returns|returns (?:policy|desk|process|window|period|rules|form|label|centre|center|parcels?|rate)|returned (?:goods|items|parcels)|return(?:ing)? (?:goods|items|parcels)|sale or return|return (?:window|labels?|periods?|policy)|reverse logistics',
    {
      end: ['who orders only because sending it back is easy?'],
      begin: ['how would somebody without a printer send a parcel back?'],
      change: [
        'what could we tell people before they buy so that fewer things come back?',
        'which goods come back most, and in what state?',
        'what would the customer have to do with a thing that does not fit?',
      ],
      hand: ['who would open the returned boxes and judge what is in them?'],
      any: [
        'what becomes of the goods that come back to us?',
        'how many hands does a returned parcel pass through here?',
      ],
    },
  ),
  subject(
    'free-delivery',
    'free (?:delivery|deliveries|shipping|postage|carriage)|delivery (?:charges?|fees?|costs?)|shipping (?:charges?|fees?|costs?)|postage (?:charges?|costs?|and packing)|carriage paid',
    {
      end: [
        'which orders would still come in with the postage on top?',
        'how do our prices look to a customer once delivery is added?',
      ],
      begin: [
        'how much would somebody have to order for delivery to cost them nothing?',
        'what does a single parcel cost us from shelf to doorstep?',
      ],
      change: [
        'at what point on the way to paying would the delivery charge show up?',
        'what do people add to the basket to reach free delivery?',
      ],
      tell: ['how would you explain the delivery charge to a regular on the phone?'],
      any: [
        'who lives so far out that delivery decides whether they buy?',
        'which orders cost us more to send than they bring in?',
      ],
    },
  ),
  subject(
    'delivery-routes',
    'delivery (?:routes?|rounds?|vans?|drivers?|runs?|slots?|days?|service|area|windows?|times?)|(?:our|own) deliveries|home deliver(?:y|ies)|vans|(?:our|the) van|(?:our|own) drivers|(?:milk|bread|paper|post) rounds?|same-day delivery|next-day delivery',
    {
      end: ['which doorsteps does nobody but us deliver to?'],
      begin: [
        'how full would the van be on the way out, and on the way back?',
        'which streets would you put on the first delivery round?',
      ],
      change: [
        'whose delivery has to be there before they can start their day?',
        'what would the drivers draw if you gave them the map?',
      ],
      hand: ['how would a new driver learn where the gates, dogs and doorbells are?'],
      part: ['who knows that round well enough to drive it tomorrow?'],
      any: [
        'which stop on the round takes the longest?',
        'what do customers tell the driver that they never tell us?',
      ],
    },
  ),
  subject(
    'couriers',
    'couriers?|courier (?:service|firm|company|contract)s?|parcel (?:service|firm|company|carrier)s?|bike couriers?|delivery (?:firm|company|partner|app|platform)s?|(?:shipping|freight) (?:carriers?|companies|company|firms?)|carriers',
    {
      end: ['what do we send by courier that cannot wait for the post?'],
      begin: ['how does that courier treat a parcel nobody is home for?'],
      change: [
        'which of our parcels do couriers break, lose or bring late?',
        'who would customers ring about a lost parcel: us or the courier?',
      ],
      hand: ['what would a courier never know to do that our own driver does?'],
      any: [
        'how do couriers like coming to our loading door?',
        'which courier would customers pick if we let them choose?',
      ],
    },
  ),
  subject(
    'click-and-collect',
    "click[- ](?:and|&|'n'|n)[- ]collect|click ?& ?collect|collection points?|pick-?up (?:points?|service|lockers?|desk|station)|parcel lockers?|in-store pick-?up|kerbside (?:pick-?up|collection)|curbside pick-?up|store pick-?up",
    {
      end: [
        'who orders at night and collects on the way home from work?',
        'what else do people buy while they wait for their order?',
      ],
      begin: [
        'where in the building would the bags to be collected stand?',
        'how soon after the click could somebody come for their things?',
      ],
      change: [
        'who would fetch the order from the back if the shop is full?',
        'how far do collectors have to carry their bags to the car?',
      ],
      any: [
        'which customers would rather collect their order than have it brought?',
        'which goods would people rather look at before they take them home?',
      ],
    },
  ),
  subject(
    'loyalty-card',
    'loyalty (?:cards?|schemes?|programs?|programmes?|points|app|club)|customer (?:cards?|club)|stamp cards?|bonus (?:points|cards?) for customers|reward (?:cards?|points|schemes?)|points (?:card|scheme)|frequent[- ](?:flyer|guest|buyer) (?:card|program|programme|scheme)|club ?cards?',
    {
      end: [
        'what would become of the points people have saved up?',
        'which regulars would come without any card?',
        'who gets the card out each time, and who never does?',
      ],
      begin: [
        'what could a loyalty card give that is not just money off?',
        'how long would a customer spend at the till with card and points?',
      ],
      change: ['how many visits away should the reward be to still feel near?'],
      tell: ['what would the cardholders most want to know about their points?'],
      any: [
        'what makes our regulars come back, card or no card?',
        'which cards do people truly like having in their wallet?',
      ],
    },
  ),
  subject(
    'vouchers',
    '(?:gift|meal|discount|paper|online|money[- ]off|christmas|birthday) (?:vouchers?|coupons?|certificates?)|vouchers?|coupons?|gift (?:cards?|tokens?|certificates?)|promo(?:tion)? codes?|discount codes?',
    {
      end: [
        "how many unspent vouchers are lying in people's drawers?",
        'who first came to us with a voucher somebody gave them?',
      ],
      begin: [
        'what would make a voucher from us a present one is glad to give?',
        'how long would a voucher stay good?',
      ],
      change: ['how would somebody with the old kind of voucher be served?'],
      tell: ['how would those who already hold a voucher find out?'],
      any: ['who buys a voucher, and for whom?', 'which vouchers make extra work at the till?'],
    },
  ),
  subject(
    'discounts',
    'discounts?|(?:staff|student|trade|early[- ]bird|bulk|volume|senior|loyalty|seasonal) (?:discounts?|rebates?|reductions?)|rebates?|money off|price reductions?|(?:summer|winter|clearance|january|spring|end[- ]of[- ]season) sales?|black friday(?: sale| offers?)?|special offers?|concession(?:s|ary rates?)|two[- ]for[- ]one(?: offers?)?',
    {
      end: [
        'which customers know only our discounted price?',
        'what would somebody buy at the full price who is used to the discount?',
      ],
      begin: [
        'who would buy with a discount who does not buy now?',
        'what could we give people other than a discount?',
      ],
      change: ['how would our people explain to two customers why their discounts differ?'],
      hand: ['how big a discount would you let our people give on their own?'],
      tell: ['how would you like a long-standing customer to hear about the discount?'],
      any: [
        'who gets a discount today that nobody ever decided on?',
        'what does a discount cost us on a typical order?',
      ],
    },
  ),
  subject(
    'price-rise',
    'price (?:rises?|increases?|hikes?|changes?|adjustments?|lists?|cuts?)|pric(?:e|es|ing) (?:up|increase|model|structure|policy)|(?:raising|raise|raised|putting up|put up|increasing|increase|lowering|lower|freeze|freezing) (?:the |our |all |all our |some )?(?:prices?|rates?|tariffs?|pric(?:e|ing))|higher prices|new (?:prices|tariffs?|price list|pricing)|our prices|day rates?|hourly rates?',
    {
      change: [
        'which price would you touch first, and which not at all?',
        'what do customers compare our prices with?',
        'who would pay the new price without a word, and who could not?',
        'how long would orders already placed keep their old price?',
        'what would a customer get or see that makes the new price fair?',
      ],
      tell: [
        'what would you say in the first sentence to a customer who rings about the price?',
        'how much notice of a price change do our customers need to plan?',
      ],
      any: [
        'what have our costs done since the prices were set?',
        'which of our prices do people remember by heart?',
      ],
    },
  ),
  subject(
    'fees',
    '(?:admin|administration|booking|handling|service|cancellation|late|no-show|registration|joining|processing|call-?out|membership|course|tuition|licen[cs]e|transaction|consultation|agency|management) (?:fees?|charges?)|fees and charges|(?:the|our) (?:fees|charges|fee structure)|surcharges?|cover charge|corkage',
    {
      end: [
        'what did we bring the fee in for at the start?',
        'how much of the fee is left after the work of collecting it?',
      ],
      begin: [
        'what would people ask for in return for such a fee?',
        'where on the way would somebody first learn about the fee?',
      ],
      change: [
        'who would turn back at the sight of that fee?',
        'how would the fee look on the bill, beside the rest?',
      ],
      tell: ['which words would you use for the fee on the website?'],
      any: [
        'who is let off the fee, and who decides that?',
        'what do other places like ours charge a fee for, and what not?',
      ],
    },
  ),
  subject(
    'entrance-fee',
    '(?:entrance|entry|admission|gate) (?:fees?|charges?|prices?|tickets?|money)|free (?:entry|admission|entrance)|ticket (?:prices?|pricing|sales)|(?:day|season|family|timed|adult|child|concert|group|advance|museum) tickets?|turnstiles?|ticketing|box office prices',
    {
      end: [
        'how would we know how many came if nobody needed a ticket?',
        'what do visitors spend inside if the entrance costs them nothing?',
      ],
      begin: [
        'who pops in for ten minutes while there is nothing to pay at the door?',
        'what would a whole family have paid once they are all through the door?',
      ],
      change: [
        'which visitors decide at the ticket window whether to come in?',
        'how would the entrance price compare with a cinema seat or a swim?',
      ],
      tell: ['where do visitors see the entrance price before they travel?'],
      any: [
        'who should always get in free, to your mind?',
        'what does a visitor feel they have paid for at our entrance?',
      ],
    },
  ),
  subject(
    'membership',
    "memberships?|membership (?:scheme|categories|levels|drive|card|offer|list|renewals?)|(?:our|paying|life|associate|new|lapsed) members|members['’] (?:club|scheme|offer|evening|area|discount)|friends['’] (?:scheme|association)|subs from members",
    {
      end: [
        'what do members come to that nobody else is asked to?',
        'what do people say as they let their membership go?',
      ],
      begin: [
        'what would a member get on the first day?',
        'who would join out of love, and who for the benefits?',
      ],
      change: [
        'which members would find the change in their favour?',
        'what keeps a member paying in a year they hardly come?',
      ],
      tell: ['how should the longest-standing members hear about it?'],
      any: [
        'who comes all the time and has never become a member?',
        'what do people join something like ours for, in their own words?',
      ],
    },
  ),
  subject(
    'subscription',
    'subscriptions?|subscribers?|season tickets?|(?:monthly|annual|yearly) (?:plans?|pass|passes|subscriptions?)|subscription (?:model|plan|price|box|boxes|offer)s?|standing orders? from customers',
    {
      end: [
        'what would subscribers get for the months they have paid ahead?',
        'who subscribes and hardly uses what they get?',
      ],
      begin: [
        'what would a subscriber look forward to each time?',
        'how easily could somebody get out of the subscription?',
      ],
      change: [
        'which subscribers signed up for exactly the part that would change?',
        'what reason do people give as they cancel a subscription?',
      ],
      tell: ['what would a subscriber look for first in that letter?'],
      any: [
        'who would rather pay once than subscribe?',
        'what makes a subscription worth keeping in a lean month?',
      ],
    },
  ),
  subject(
    'free-tier',
    'free (?:tiers?|plans?|accounts?|versions?|users?|licen[cs]es?|package|edition|access|level)|freemium|basic (?:tier|plan|package)|pricing tiers?|paid (?:tier|plan|version)s?',
    {
      end: [
        "how many of today's paying customers began on the free plan?",
        'what would the free users do on the morning their account closes?',
      ],
      begin: [
        'where would the free plan end, so that people see what paying brings?',
        'who would use the free plan and never pay, to your mind?',
      ],
      change: [
        'which free feature do people talk to others about?',
        'how would a small charity or student on the free plan manage?',
      ],
      tell: ['how long beforehand would the free users learn of it?'],
      any: ['what does a free user cost us in a month, all in?', 'what do free users give us in return?'],
    },
  ),
  subject(
    'trial-period',
    '(?:free|customer|30-day|14-day|product|software|no-obligation) trials?|trial (?:periods?|offers?|lessons?|memberships?|versions?|subscriptions?|accounts?|customers)|taster (?:sessions?|lessons?|days?|classes|weeks?)|try[- ]before[- ]you[- ]buy',
    {
      end: ['how would somebody unsure find out that it suits them, with no trial?'],
      begin: [
        'what would a person have to manage in the trial to want more?',
        'who would look after people in their first days of the trial?',
      ],
      change: [
        'on which day of the trial do people make up their minds?',
        'what becomes of the things people set up in their trial?',
      ],
      any: [
        'what holds people back from buying after they have tried it?',
        'what do people try out first in a trial?',
      ],
    },
  ),
  subject(
    'big-customer',
    '(?:big|bigg|large|larg|major|main|key|important|top|anchor)(?:est|er)? (?:customers?|clients?|accounts?|buyers?)|key[- ]account(?: managers?| management| team)?s?|VIP (?:customers?|clients?|guests?)|flagship (?:customers?|clients?)',
    {
      end: [
        'what work of ours exists only for a customer that size?',
        'how would our weeks look without so big a customer in them?',
      ],
      begin: [
        'who here could drop everything on the day so big a customer rings?',
        'what do customers of that size expect that we have never done?',
      ],
      change: ["who at the customer's end would feel the difference first?"],
      hand: ['what does whoever looks after the account know that is in no file?'],
      part: ["with whom at the customer's are we on good terms apart from that one person?"],
      any: [
        'how much of our year hangs on one customer?',
        'what do those of us who deal with big customers every day say?',
      ],
    },
  ),
  subject(
    'small-customers',
    'small(?:er|est)? (?:customers?|clients?|accounts?|orders?|buyers?|jobs)|one-off (?:customers?|clients?|jobs|orders)|private (?:customers|clients|individuals)|walk-in customers|minor accounts',
    {
      end: [
        'which of the small customers of today could be big ones in some years?',
        'what do small customers say about us to their neighbours?',
      ],
      begin: ['how would a small customer find us and place that first order?'],
      change: ['what could a small customer do without help from us?'],
      hand: ['who would be pleased to have our small customers?'],
      any: [
        'how much work does a small order make compared with a large one?',
        'which small customers have been with us the longest?',
      ],
    },
  ),
  subject(
    'retainer',
    'retainers?|retainer (?:agreement|contract|client|fee|hours|model)s?|monthly (?:fee|flat fee|retainer) clients?|call-off contract',
    {
      end: [
        'what does the client ring us about under the retainer, month by month?',
        'how would the client reach us in a hurry without the retainer?',
      ],
      begin: [
        'which calls would be inside the retainer, and which outside?',
        'what would happen to retainer hours nobody uses?',
      ],
      change: ['how closely do the retainer hours match the hours we really put in?'],
      hand: ['who would the client think of as their person under the retainer?'],
      any: [
        'what does the client believe the retainer buys them?',
        "how do that client's calls spread over the year?",
      ],
    },
  ),
  subject(
    'client-contract',
    '(?:client|customer|service|maintenance|framework|support|council|supply) contracts?(?: renewals?| extensions?)?|contract (?:renewals?|extensions?)|(?:renew|renewing|renewal of|extend|extending) (?:the |our |their )?(?:contract|agreement)|service[- ]level agreements?|SLAs?|framework agreements?',
    {
      end: [
        "what would have to be handed back or finished on the contract's last day?",
        'who here works mostly on that contract?',
      ],
      begin: [
        'which clause in the contract would you read a third time?',
        'what have they asked for that no contract of ours has promised yet?',
      ],
      change: [
        'which part of the contract gets used, and which lies in the drawer?',
        'what would you ask for in a new contract if you could ask for one thing?',
      ],
      hand: ['who knows what was agreed by word of mouth beside the contract?'],
      any: [
        'how do the people who do the work under that contract find it?',
        'what do we and the other side talk about besides the contract?',
      ],
    },
  ),
  subject(
    'tender',
    'tenders?|tendering|bids?|bidding|bid (?:team|document|writing|manager|proposal)s?|invitation to tender|RFPs?|RFQs?|requests? for proposals?|procurement exercise|public call',
    {
      end: ['what could the bid writers do with those weeks?', 'who else is likely to bid?'],
      begin: [
        'what could we write in the tender that no rival can?',
        'who would do the work on the ground if the tender came our way?',
        'how do you read the tender between the lines?',
      ],
      change: ['which page of the bid decides it, to your mind?'],
      hand: ['who has both the words and the numbers for such a bid?'],
      any: [
        'what do those who score such bids give most points for?',
        'at what price would winning the tender hurt us?',
      ],
    },
  ),
  subject(
    'pitch',
    '(?:sales|client|new business|agency|investor|elevator) pitch(?:es)?|pitch (?:deck|meeting|document|presentation|team|day|for)s?|pitching|(?:the|our|a) pitch(?:es)?(?! (?:and|fee|side|invasion))',
    {
      end: ['what would the team do with the evenings a pitch takes?'],
      begin: [
        'who in that room would decide on our pitch?',
        'what would we show in the first minute of the pitch?',
      ],
      change: [
        'which slide would you keep if the pitch had only one?',
        'what do you want them to repeat to a colleague after the pitch?',
      ],
      hand: ['whose voice would the client believe most in the pitch?'],
      any: [
        'what would they know of us before the pitch?',
        'which part of the pitch would you like to hear tried out loud first?',
      ],
    },
  ),
  subject(
    'exclusive-deal',
    'exclusiv(?:e|ity) (?:deals?|contracts?|agreements?|rights?|arrangements?|supplier|clauses?|distribution|partners?|partnerships?)|exclusivity|sole (?:supplier|agency|agent|distributor|rights|stockist)s?|single[- ]supplier deal',
    {
      end: ['who would like to talk to us once the exclusive deal is over?'],
      begin: [
        'whom would an exclusive deal oblige us to turn away?',
        'what do they promise us in return for being the only one?',
        'how would we get out of the exclusive deal if it went quiet?',
      ],
      change: ['which towns or goods would the exclusive right cover?'],
      tell: ['who should hear of the exclusive deal from us and not from the trade?'],
      any: [
        'what does each side get out of being tied to the other alone?',
        'how long is a fair time to be tied to one partner only?',
      ],
    },
  ),
  subject(
    'quotes',
    'quot(?:es|ations?|ing)|quote for|(?:price|free|written|fixed|customer|job|our) quot(?:es?|ations?)|estimates? for (?:customers|clients|jobs)|(?:free|written|cost|site) estimates?|cost proposals?|quote (?:template|process|form|tool)s?',
    {
      end: [
        'how many quotes go out for each job that comes in?',
        'what would somebody who only wants a rough figure get instead of a quote?',
      ],
      begin: [
        'how soon after the visit would the customer have the quote in hand?',
        'which jobs could be quoted without going to look?',
      ],
      change: [
        'what do customers look at first in a quote: sum, date, or names?',
        'who carries the difference if the job turns out bigger than the quote?',
      ],
      hand: ['who has seen enough jobs to put a price on one?'],
      any: [
        'where do quotes of this kind most often turn out wrong?',
        "what do people say who took another firm's quote?",
      ],
    },
  ),
  subject(
    'minimum-order',
    'minimum (?:orders?|order (?:value|size|quantity|quantities|sum)|quantit(?:y|ies)|spend|purchase|batch)|MOQs?|small order (?:surcharge|charge|fee)',
    {
      end: ['which orders would start to arrive without a minimum?'],
      begin: [
        'how many of our present orders lie under the minimum you have in mind?',
        'what could a customer just under the minimum do to get there?',
      ],
      change: [
        'for whom would you bend the minimum order?',
        'how did we arrive at the minimum order we have?',
      ],
      tell: ['how would our smallest regulars hear about the minimum?'],
      any: [
        'at what size does an order start to pay for its own packing?',
        'who would club together to reach the minimum?',
      ],
    },
  ),
  subject(
    'product-range',
    'product (?:range|lines?|portfolio|families|family|catalogue|catalog|mix)s?|(?:our|the|whole|full|winter|summer|spring|autumn|new) (?:range|collection|assortment)(?! of)|assortment|catalogues?|(?:new|our) products|slow[- ]?sellers?|slow[- ]moving (?:stock|goods|lines)|SKUs?',
    {
      end: [
        'which slow sellers bring in somebody who then buys the rest?',
        'what would stand on the shelf in place of the goods that go?',
      ],
      begin: [
        'which customer do you see buying the new goods?',
        'what would leave the range so that the new goods have shelf room?',
      ],
      change: [
        'which things in the range are bought together?',
        'how would the catalogue look to somebody opening it cold?',
      ],
      hand: ['who here knows by touch what sells and what only looks good?'],
      any: [
        'what do customers ask us for that is nowhere in our range?',
        'which article would you never let out of the range?',
      ],
    },
  ),
  subject(
    'old-product',
    '(?:old|older|oldest|legacy|discontinued|outdated|classic|ageing|aging) (?:products?|models?|machines?|versions?|product lines?|series|line of [a-z]+)|(?:previous|original) (?:models?|version|product)|end[- ]of[- ]life (?:products?|dates?|notices?)|long-standing product',
    {
      end: [
        'who still works with the old model every day?',
        'how long would people who own the old model need us to keep mending it?',
        'which part of our name was made by the old model?',
      ],
      begin: ['who today would buy the old model, to your mind?'],
      change: ['what must the new model do from the first day that the old one does?'],
      hand: ['who would like to go on making the old model if we stopped?'],
      tell: ['how would somebody who bought the old model lately like to hear it?'],
      any: [
        'what keeps people with the old model, in their own words?',
        'which of our people still know the old model inside out?',
      ],
    },
  ),
  subject(
    'own-brand',
    'own[- ](?:brand|label)s?(?: goods| products| range)?|private[- ]labels?|house (?:brand|label|wine|blend)s?|white[- ]label(?:s|ling|led)?',
    {
      end: [
        'what do people buy under our label that they buy nowhere else?',
        "how would the shelf look with only other people's names on it?",
      ],
      begin: [
        'which goods would you put our own name on first?',
        'who would make our own brand, and what would they make it from?',
      ],
      change: ['what does a customer see first on our own label?'],
      hand: ['how would you know that the maker holds to our recipe?'],
      any: [
        'what should our own name on a jar or box promise?',
        'where would our own brand lie in price beside the known names?',
      ],
    },
  ),
  subject(
    'samples',
    '(?:free|product|trade|fabric|sample) samples?|samples? (?:boxes|packs?|sets?|service|requests?|kits?)|tastings?|giveaways?|freebies',
    {
      end: [
        'who orders only after holding a sample in their hands?',
        'how many samples turn into an order, as far as we can follow them?',
      ],
      begin: [
        'whom would you want to find a sample on their desk?',
        'what should somebody do after trying the sample?',
      ],
      change: ['which samples get shown round, and which end up in a drawer?'],
      hand: ['who would put the samples together and write the note that goes with them?'],
      any: [
        'what can a sample show that a picture cannot?',
        "what does a sample cost us by the time it is in somebody's hand?",
      ],
    },
  ),
  subject(
    'warranty',
    "warrant(?:y|ies)|(?:product|lifetime|extended|five[- ]year|two[- ]year|ten[- ]year|manufacturer['’]?s) (?:guarantees?|warrant(?:y|ies))|guarantee (?:periods?|claims?|terms)|repair promise",
    {
      end: [
        'what would we do for somebody whose purchase breaks without a warranty?',
        'which buyers choose us for the warranty?',
      ],
      begin: [
        'which part would fail first under a longer warranty?',
        'what would the warranty cover that the law does not already?',
      ],
      change: [
        'how would the warranty hold for things bought under the old terms?',
        'which faults make up most of the warranty work?',
      ],
      hand: ['who would judge on the spot what falls under the warranty?'],
      any: [
        'how would somebody without a receipt fare under the warranty?',
        'what does the warranty say about us to somebody choosing between two makers?',
      ],
    },
  ),
  subject(
    'spare-parts',
    'spare(?:s| parts?)|replacement parts?|parts (?:store|stock|desk|service|department|warehouse|catalogue|supply)|spares (?:store|stock|desk)',
    {
      end: [
        'who would be stuck for want of that spare part?',
        'who else could make or sell those spare parts?',
      ],
      begin: [
        'which spare part would you want on the shelf from the first day?',
        'who would order spare parts from us, and how urgently?',
      ],
      change: [
        'how quickly must a spare part be with somebody who is stuck?',
        'which parts have lain longest without anyone asking for them?',
      ],
      hand: ['who can tell the right part from a bad photograph?'],
      any: [
        'how many years on should somebody be able to get parts from us?',
        'what does a customer do while waiting for a spare part?',
      ],
    },
  ),
  subject(
    'new-market',
    'new (?:markets?|countr(?:y|ies)|territor(?:y|ies)|regions?)|(?:foreign|overseas|german|french|us|american|asian|chinese|indian|european|nordic|spanish|italian|polish|irish|dutch|scandinavian|uk|british) markets?|market entry|(?:entering|enter|opening up|leave|leaving) (?:the )?[a-z]+ market|expan(?:d|ding|sion) (?:into|to|abroad|overseas)|international expansion|go(?:ing)? abroad',
    {
      end: ['who out there depends on our being in that market?', 'how would we keep a foot in that market?'],
      begin: [
        'what do people in that market use today instead of us?',
        'which of our habits would puzzle customers there?',
        'what tells you that this market suits us better than its neighbour?',
      ],
      change: ['what have the first customers in that market taught us?'],
      hand: ['how much would a person on the spot be free to do differently?'],
      any: [
        'who over there would tell us the truth about that market?',
        'what do buyers in that market go by: price, name or neighbours?',
      ],
    },
  ),
  subject(
    'export',
    'exports?|exporting|export (?:orders?|business|sales|trade|licences?|licenses?|customers|markets?|desk|team)|overseas (?:orders|sales|customers|shipping|clients)|customs (?:papers|paperwork|forms)|(?:ship|shipping|sell|selling|sales) (?:abroad|overseas)|international (?:orders|shipping|sales)',
    {
      end: [
        'which buyers abroad would have nobody else to get this from?',
        "how many people's days do the export orders fill?",
      ],
      begin: [
        'who here has ever filled in a customs form from end to end?',
        'which of our goods stand the travel best?',
        'how would we mend things we sold to the other side of a border?',
      ],
      change: ['where do export orders get stuck: with us, at the port or beyond?'],
      hand: ['what does the export desk know about each border that is not written down?'],
      any: [
        'who abroad buys goods like ours, and from whom?',
        "what goes wrong most often on a parcel's way across a border?",
      ],
    },
  ),
  subject(
    'online-shop',
    'online (?:shops?|stores?|sales|ordering|orders|booking shop)|web ?(?:shops?|stores?)|e-?commerce(?: site| platform| business)?|internet shops?|e-?shops?|shop system|shopping (?:basket|cart)s?|online marketplaces?',
    {
      end: [
        'who buys online because our door is too far away?',
        'what do orders placed in the night add up to by the month?',
      ],
      begin: [
        'who would pack the online orders, and on which table?',
        'who would photograph each thing and write the words beside it?',
      ],
      change: [
        'where do people leave the online shop with a full basket?',
        'how would a buyer who knows the old online shop find their way?',
      ],
      hand: ["who would answer a buyer's question under the product picture?"],
      any: [
        'which of our things can people buy from a picture, and which not?',
        'what do people look at online first before they ring or come by?',
      ],
    },
  ),
  subject(
    'market-stall',
    "(?:market|farmers['’]? market|street|christmas market|food|fruit|veg) (?:stalls?|stands?|pitch(?:es)?)|stalls? at the [a-z]+|(?:farmers['’]?|christmas|weekly|street|saturday|sunday|craft) markets?|market (?:days?|square|traders?)|fair(?:ground)? stalls?|food trucks?",
    {
      end: [
        'who meets us at the stall and nowhere else?',
        'how long does it take from loading the van to folding the stall away?',
      ],
      begin: [
        'what would make people stop at our stall on the way to the next?',
        'who stands on the neighbouring pitches, and what do they sell?',
        'what would you put at the front edge of the stall?',
      ],
      change: ['which spot on the market do people walk past most?'],
      hand: ['who has the voice and the patience for a wet morning at a stall?'],
      any: [
        'how do takings at a stall stand against the pitch money and the hours?',
        'what do people at a market ask that they ask nowhere else?',
      ],
    },
  ),
  subject(
    'pop-up',
    'pop-?ups?(?: shops?| stores?| restaurants?| cafes?| events?| stands?)?|temporary (?:shops?|stores?|stands?|exhibit)',
    {
      end: ["where would the pop-up's fittings and leftover goods go?"],
      begin: [
        'what would you like to find out in the weeks of the pop-up?',
        'who passes that window who has never heard of us?',
        'which few things of ours would fill a pop-up well?',
        'who would leave their usual place to stand in the pop-up?',
      ],
      change: ['how long must a pop-up stand before people tell each other?'],
      hand: ['who could both build the pop-up and sell in it?'],
      any: [
        'what should be left of the pop-up after the last day?',
        'what can a few weeks in a pop-up show us about a place?',
      ],
    },
  ),
  subject(
    'mobile-service',
    'mobile (?:librar(?:y|ies)|service|units?|clinics?|bank|shop|kitchen|van|surgery|post office)|book ?mobiles?|(?:library|info|health|advice|outreach|screening|youth|play) (?:bus(?:es)?|vans?)|book (?:bus|van)|outreach (?:bus|van|stops?)',
    {
      end: [
        'who waits at the stops, and how else could they reach us?',
        'what do people come out to the stop for besides what is on board?',
      ],
      begin: [
        'which villages or streets would be on the first round?',
        'where could a vehicle that size stop, turn and be seen?',
      ],
      change: [
        'which stop has the longest queue, and which has none?',
        'what do people at the stops ask for that is never on board?',
      ],
      hand: ['who would drive it and also know people at the stops by name?'],
      any: ['how far is too far to walk to a stop with a bag?', 'who lives furthest from any of our doors?'],
    },
  ),
  subject(
    'library-hours',
    'librar(?:y|ies)(?: opening)?(?: hours| times| opening| openings| closures?)?|reading rooms?|lending (?:desk|service|rules|periods?)|library (?:service|desk|staff|branch|cards?|loans)|book (?:lending|loans?)|study (?:room|space|hall)s?',
    {
      end: [
        'who sits in the library all day, and where would they sit instead?',
        'what do people do in the library besides borrowing books?',
      ],
      begin: [
        'who would come to the library in hours it is shut today?',
        'how would the library be lit, warmed and watched in those hours?',
      ],
      change: [
        'which library hours do pupils and job hunters count on?',
        'where would people bring their books back if the door is shut?',
      ],
      hand: ["how much of a librarian's help could a volunteer give?"],
      any: [
        'which corner of the library is never empty?',
        'what do you see when you look in at the library late in the day?',
      ],
    },
  ),
  subject(
    'library-fines',
    '(?:library|late|overdue|lending) (?:fines?|penalt(?:y|ies))|overdue (?:books?|charges?|fees?|notices?)|fines (?:for|on) (?:late|overdue) [a-z]+',
    {
      end: [
        'how would the overdue books come home without a fine?',
        'who stays away from the library because they owe a fine?',
        'what is left of the fines once the reminders are paid for?',
      ],
      begin: ['what would a fine do that a friendly reminder does not?'],
      change: [
        'who would be let off a fine, and who would judge that?',
        'at what point does a late book bother the next reader?',
      ],
      tell: ['how would people with an old fine learn that they may come back?'],
      any: [
        'which books come back late most of all?',
        'how does it feel at the desk to ask somebody for a fine?',
      ],
    },
  ),
  subject(
    'museum-rooms',
    '(?:museum|gallery|exhibition|permanent|display|upper|picture) (?:rooms?|galler(?:y|ies)|halls?|cabinets?|collections?|displays?)|museums?|permanent (?:exhibition|collection|display)s?|period rooms?|showcases?|display cases?',
    {
      end: [
        'which visitor comes to the museum for exactly that room?',
        'where would the things in those rooms go?',
      ],
      begin: [
        'which piece out of the store would you hang there first?',
        'what would make a child stop in that room?',
      ],
      change: [
        'how would visitors find their way from room to room?',
        'what do the room attendants see visitors do there?',
      ],
      hand: ['who could tell the story of those rooms best?'],
      any: [
        'which thing on show would you show a friend who has five minutes?',
        'how long do visitors stay in each room, as far as we know?',
      ],
    },
  ),
  subject(
    'guided-tours',
    '(?:guided|walking|factory|audio|city|site|backstage|museum|house|garden|school|free|daily|evening|plant|brewery|cellar) tours?|tour guides?|guided (?:walks?|visits?)|tours? of the [a-z]+|audio ?guides?',
    {
      end: [
        'what do people hear on a tour that is on no panel?',
        'what would the guides do with their hours and their stories?',
      ],
      begin: [
        'which door would a tour open that is shut to everybody else?',
        'who would lead the first tours, and what would they tell?',
      ],
      change: ['where on the tour do people begin to look at their watches?'],
      hand: ['which guide would you let a new one follow for a week?'],
      part: ['whose tours do people ask for by name?'],
      any: [
        'what should somebody tell at supper after one of our tours?',
        'who likes to be led round, and who would rather go alone?',
      ],
    },
  ),
  subject(
    'school-visits',
    'school (?:visits?|groups?|parties|workshops?|classes|programme|program|bookings?|outreach)|visiting (?:schools|classes)|class visits?|(?:visits?|workshops?|tours?) for schools|education (?:programme|program|workshops?|visits)',
    {
      end: [
        'which children come to us only with their class?',
        'how many of the children come back with their parents?',
      ],
      begin: [
        'what could a class touch or try with us that no classroom has?',
        'who here can keep a whole class listening?',
      ],
      change: [
        'how does our timetable fit with the coach and the school bell?',
        'what would a teacher need from us before the class sets out?',
      ],
      hand: ['who would greet the class at the door and keep them busy till the end?'],
      any: [
        'which teachers could tell us frankly what a class makes of a visit?',
        'what should a pupil still know a year after the visit?',
      ],
    },
  ),
  subject(
    'exhibition',
    '(?:art|photo|photography|temporary|special|summer|autumn|winter|spring|travelling|touring|loan|student|big|next|new|current) (?:exhibitions?|exhibits?|shows?)|exhibitions?|exhibits?|vernissage|private view',
    {
      end: ['whose work would go back into its crates?'],
      begin: [
        'who would travel an hour to see this exhibition?',
        'which single work must be in it for the exhibition to hold?',
      ],
      change: [
        'what do the lenders or artists expect as to dates and rooms?',
        'which works would hang side by side, as you see the exhibition?',
      ],
      hand: ['whom would you trust to choose what is in and what is out?'],
      tell: ['what would the poster for the exhibition show?'],
      any: [
        'what should somebody see differently on leaving the exhibition?',
        'who has never set foot in here and might for this exhibition?',
      ],
    },
  ),
  subject(
    'concert',
    'concerts?|recitals?|gigs?|(?:concert|chamber music|summer music|orchestra|jazz|subscription) (?:series|seasons?|evenings?|nights?|programmes?)|live music(?: nights?| evenings?)?|open[- ]air (?:concerts?|festivals?)|music festivals?',
    {
      end: [
        'what would the players do with the evening they had kept free?',
        'how would people holding tickets for the concert be looked after?',
      ],
      begin: [
        'who would come and fill the back rows for that concert?',
        'which piece would you most like to hear in that room?',
      ],
      change: [
        'how does the music sound in that hall once people sit in it?',
        'how do the players like the hall and the hour?',
      ],
      hand: ['whose ear would you trust with the programme?'],
      any: [
        'what sort of evening should people have had as they leave the concert?',
        'how do concerts pay their way with us: door, bar or donors?',
      ],
    },
  ),
  subject(
    'interval',
    '(?:the|an|our|one|twenty-minute|single|long|short) intervals?(?! of)|(?:theatre|theater|concert) (?:intervals?|intermissions?|breaks?)|intermissions?|interval (?:drinks|bar|bells?)|ice[- ]cream break',
    {
      end: ['how long can the audience sit without an interval?', 'what does the bar earn in the interval?'],
      begin: ['where in the piece could one best break off?'],
      change: [
        'how fast can a full house get to the toilets and back in an interval?',
        'what happens backstage while the audience has its interval?',
      ],
      any: [
        'what do people talk about in the interval?',
        'who in the company or the crew has a view on the interval?',
        'how does somebody who finds stairs hard spend the interval?',
      ],
    },
  ),
  subject(
    'matinee',
    'matin(?:e|é)es?|matinee (?:performances?|shows?)|afternoon (?:performances?|shows?|concerts?|screenings?)|morning screenings?|relaxed performances?|midweek matin(?:e|é)es?|senior screenings?',
    {
      end: [
        'who goes to a matinee who would not be out after dark?',
        "how do the takings of a matinee compare with the evening's?",
      ],
      begin: [
        'who has a free afternoon and would spend it on a matinee?',
        'how would cast and crew get through two houses in one day?',
      ],
      change: ['which afternoon suits coaches, schools and grandparents best?'],
      any: [
        'what is the house like at a matinee, from the stage?',
        'how would a matinee audience get here and home?',
        'which pieces suit an afternoon, to your mind?',
      ],
    },
  ),
  subject(
    'audience',
    'audiences?|theatre-?goers?|concert-?goers?|(?:our|the|young|new|younger|older) (?:spectators|viewers|listeners)|readerships?|(?:our|younger|older|loyal|core) (?:readers|listeners|viewers)|cinema-?goers?',
    {
      end: ['which part of our audience comes for exactly this?'],
      begin: [
        'where does the audience you have in mind spend its evenings now?',
        'who could bring a first-timer along into our audience?',
      ],
      change: [
        'which regular faces in the audience do you think of first?',
        "what do you see on the audience's faces from the side?",
      ],
      tell: ['how does our audience best like to hear news from us?'],
      any: [
        'who is in our audience that we never planned for?',
        'what does the audience tell us at the door or by letter?',
      ],
    },
  ),
  subject(
    'choir',
    "choirs?|(?:church|school|staff|works|community|children['’]s|male voice|gospel) (?:choirs?|bands?|orchestras?)|choral society|(?:brass|wind|samba|steel) bands?|choir (?:practice|rehearsals?|director|leader)|singing (?:group|club|lessons)s?|orchestra",
    {
      end: [
        'what else in the week do the singers or players come out for?',
        'who found their friends here by singing or playing?',
      ],
      begin: ['who would stand up in front and give the first note?'],
      change: [
        'which evening can most of the singers or players manage?',
        'how would people who cannot read music keep up?',
      ],
      hand: ['who among the singers or players do the others already follow?'],
      part: ['who among the singers or players could lead a rehearsal meanwhile?'],
      any: [
        'what do people carry home from a good rehearsal?',
        'what would the singers or players most like to perform?',
      ],
    },
  ),
  subject(
    'youth-group',
    "youth (?:groups?|clubs?|cent(?:re|er)s?|evenings?|section|teams?)|(?:scouts?|guides|cub|brownie) (?:group|troop|pack)s?|(?:chess|drama|film|homework|knitting|walking|sewing|craft|gardening|reading|book|running|bridge|science|coding|film|supper|seniors['’]?) (?:clubs?|groups?|circles?)|book ?clubs?|junior (?:section|club|team)s?|social clubs?|playgroups?|toddler groups?",
    {
      end: [
        'where would the members spend that evening instead?',
        'who comes to the group who goes to nothing else?',
      ],
      begin: ['what would the first evening of the group look like?'],
      change: [
        'what part of the evening do the members like to run themselves?',
        'how would those who come by bus get home from the group?',
      ],
      hand: ['which of the members could lead the group themselves?'],
      part: ['whom do the members talk to, apart from the one who leads?'],
      any: [
        'what would the members say the group is for, in their words?',
        'who comes once to a group like that and never comes back?',
      ],
    },
  ),
  subject(
    'playground',
    "play ?(?:grounds?|areas?|parks?|corners?|rooms?|equipment)|soft[- ]play(?: area| centre| center| zone)?|adventure playgrounds?|ball pits?|climbing frames?|sand ?pits?|swings|skate ?parks?|bouncy castles?|kids['’] corner|children['’]s corner",
    {
      end: [
        'where would the children play while the grown-ups are busy?',
        'which families come here for the playground first of all?',
      ],
      begin: [
        'what ages would you build the playground for?',
        'where would the parents sit, and what could they see from there?',
      ],
      change: [
        'what do the children use quite differently from what was meant?',
        'how would a child in a wheelchair play there?',
      ],
      hand: ['who would check the bolts and the ground each week?'],
      any: [
        'what do children play there in a wet week?',
        'what would the children themselves ask for there?',
      ],
    },
  ),
  subject(
    'swimming-lessons',
    "swimming (?:lessons?|class(?:es)?|courses?|pools?|club|sessions?|baths|teachers?)|swim (?:lessons?|class(?:es)?|club|sessions?|school)|(?:early|lane|public|family|ladies['’]?|adult) swim(?:ming|s)?|(?:our|the|outdoor|indoor|leisure|paddling|teaching|learner) pools?(?! of)|lidos?|lane (?:hours|swimming)|aqua ?(?:fit|aerobics)",
    {
      end: [
        'where else round here do children learn to swim?',
        'who comes to the water for their joints rather than for sport?',
      ],
      begin: [
        'who would be free to get in the water at that hour?',
        'how warm and how shallow would the pool have to be for beginners?',
      ],
      change: [
        'which groups share the water, and who would have to make room?',
        'how would a parent manage two children in two different swimming groups?',
      ],
      hand: ['who here is trained both to teach swimming and to rescue?'],
      any: [
        'what does an hour of heated water and a lifeguard cost us?',
        'which swimmers do the lifeguards know by name?',
      ],
    },
  ),
  subject(
    'gym-classes',
    '(?:gym|fitness|yoga|pilates|exercise|spin|spinning|dance|keep-fit|zumba|aerobics|back|sports|evening gym) (?:class(?:es)?|courses?|sessions?|groups?|lessons?|hours?|studio)|yoga|pilates|zumba|(?:the|our) gym|gym (?:membership|hours|floor|equipment)s?|fitness (?:cent(?:re|er)|studio|room)s?|keep-fit|sports hall',
    {
      end: [
        'who comes as much for the others in the class as for the exercise?',
        'which class would the regulars go over to?',
      ],
      begin: ['how fit would somebody have to be to keep up on the first day?'],
      change: [
        'where do people come to the class from: bed, work or school gate?',
        'how many mats fit in the room with arms stretched out?',
      ],
      hand: ['which instructor would the class follow into another room?'],
      part: ['who could take the class until there is somebody new?'],
      any: [
        'what do people say in the changing room after the class?',
        'who stays on past the first weeks of a class, and what keeps them?',
      ],
    },
  ),
  subject(
    'clinic-hours',
    "(?:clinic|surgery|consulting|doctor['’]?s|nurse|walk-in|outpatient|vaccination|baby|foot|diabetes|asthma|blood pressure|memory|well-woman|flu) (?:clinics?|hours|sessions?|opening|times|surger(?:y|ies))|clinics?|outpatients?(?: department)?|GP (?:surgery|practice|surgeries)|health cent(?:re|er)s?|dental (?:surgery|practice)|minor injuries unit",
    {
      end: [
        'how would patients get to the next nearest clinic?',
        'what do patients bring to that clinic that they take nowhere else?',
      ],
      begin: [
        'who would be the first patient you would send to such a clinic?',
        'which room would the clinic be held in, and who would run it?',
      ],
      change: ['what hours can patients with a job or small children manage?'],
      hand: ['which part of the clinic could a nurse run alone?'],
      tell: ['how do our patients find out which day the clinic is?'],
      any: [
        'what do patients ask on their way out of the clinic?',
        'who misses clinic appointments, and what gets in their way?',
      ],
    },
  ),
  subject(
    'appointments',
    'appointments? (?:system|slots?|book|booking|length|only|times?|reminders?|letters?|rules?|diary)|(?:online|telephone|longer|shorter|ten-minute|same-day|evening|booked|missed|patient|customer|client|fixed) (?:appointments?|bookings?|slots?)|booking (?:system|slots?|app|tool)|(?:without an|by) appointment|appointments|no-shows?|did not attends?|DNAs?',
    {
      end: ['how would somebody plan their day who cannot book a time with us?'],
      begin: [
        'what would a person at home have to do to get an appointment?',
        'how many free slots would you keep back for the urgent ones?',
      ],
      change: [
        'what can truly be done in one appointment of that length?',
        'who gives up before they get an appointment, and at which step?',
      ],
      hand: ['which questions must whoever books the appointments be able to ask?'],
      tell: ['how would people with an appointment in the book hear of it?'],
      any: [
        'what do we know about people who miss their appointment?',
        'how far ahead are people able to say that they can come?',
      ],
    },
  ),
  subject(
    'walk-ins',
    'walk-?ins?(?: hours?| service| patients| customers| sessions?| clinics?| slots?)?|open (?:surgery|clinic|consultation hours?)|(?:people|patients|customers|clients) without an appointment|unbooked (?:visitors|patients|customers)',
    {
      end: [
        'who walks in because a phone call or form is too much for them?',
        'what would whoever is at the door say to somebody who just turns up?',
      ],
      begin: [
        'how would those who booked fare on a day with many walk-ins?',
        'who would look at each walk-in first and decide how urgent it is?',
      ],
      change: [
        'at what hours do people walk in of their own accord?',
        'how long are walk-ins ready to wait before they go?',
      ],
      tell: ['where would somebody on the street read that they may walk in?'],
      any: [
        'what do people come with who walk in off the street?',
        'how many walk-ins could a good day take?',
      ],
    },
  ),
  subject(
    'visiting-hours',
    "visiting (?:hours|times?|rules|policy|arrangements)|visitors['’]? (?:hours|times)|ward visits|visitor (?:rules|policy|limits?)|open visiting",
    {
      end: [
        'whose visitor can come only in those hours?',
        'which parts of the day are longest for those who lie here?',
      ],
      begin: ['what else goes on in the hours you would open to visitors?'],
      change: [
        'which visitors feed, wash or calm somebody, and when do they come?',
        'how would relatives from far off manage the visiting hours?',
      ],
      tell: ['how would families hear of the new visiting hours before they set out?'],
      any: [
        'for whom would you always make an exception to visiting hours?',
        'which visitors are a help to the staff, and how?',
        'who here gets no visitors at all?',
      ],
    },
  ),
  subject(
    'waiting-list',
    'waiting lists?|wait(?:ing)? times?|wait-?lists?|queue for (?:places|treatment|appointments|surgery)|backlog of (?:patients|referrals|applicants)|referral lists?|housing list',
    {
      end: [
        'what would we tell those who are on the waiting list now?',
        'how would people get a place without a list to wait on?',
      ],
      begin: [
        'who would look after the waiting list from week to week?',
        'what would somebody on the list hear from us while they wait?',
      ],
      change: [
        'who would go up the waiting list, and who down?',
        'how do people on the list get by while they wait?',
      ],
      hand: ['how would whoever keeps the list spot people who need us no more?'],
      any: [
        'which people on the list could be helped by something smaller, sooner?',
        'who never gets as far as the waiting list?',
      ],
    },
  ),
  subject(
    'ward-beds',
    "(?:hospital|ward|surgical|medical|maternity|children['’]s|respite|care|winter|acute|intensive care|rehab|stroke|geriatric|night|day) (?:wards?|beds|places)|wards?|bed (?:numbers|capacity|base|closures?|spaces?|manager|occupancy)|(?:extra|fewer|escalation|empty|free) beds|side rooms?|day rooms?|bays? on the ward",
    {
      end: [
        'where would a patient lie on a full night without those beds?',
        'where would the staff who look after those beds work?',
      ],
      begin: [
        'who would staff the extra beds at night and at weekends?',
        'which patients would you like to see in those beds?',
      ],
      change: ['how would a confused patient find the way to the toilet at night?'],
      hand: ['who knows each evening which bed is really free?'],
      tell: ['from whom would patients and their families on the ward hear it?'],
      any: [
        'how often are all the beds full, and for how long?',
        'what holds people in a bed who could be at home?',
      ],
    },
  ),
  subject(
    'home-visits',
    'home visits?|house ?calls?|house visits?|(?:home|farm|site|customer|client|family|welfare|health visitor) visits|domiciliary visits?|(?:visit|visiting|see|seeing) (?:people|patients|families|clients|customers) at home|site visits?',
    {
      end: [
        'what do we learn on a visit that nobody tells us on the phone?',
        'who cannot come to us, and how would we see them?',
      ],
      begin: [
        'whose door would you knock at first?',
        'how many visits can one person fit between morning and dark?',
      ],
      change: ['what could be done by phone or video, and what only in the room?'],
      hand: ['which doors open only to a face that is known?'],
      part: ['whom do the people on those visits already know besides?'],
      any: [
        'how do those who go out alone on visits let us know they are safe?',
        'who looks forward to our visits, as far as you know?',
      ],
    },
  ),
  subject(
    'telephone-consultations',
    '(?:telephone|phone|video|remote|online|virtual) (?:consultations?|appointments?|clinics?|consults?|surger(?:y|ies)|advice sessions?|triage|reviews?)|telephone triage|tele-?(?:medicine|health|consultations?|care)|phone-first|e-?consults?',
    {
      end: ['who would need half a day for what a call settles now?'],
      begin: [
        'what can be missed over the phone that is seen in the doorway?',
        'where would the person who calls sit to be private and undisturbed?',
      ],
      change: [
        'how would somebody who hears badly get their consultation?',
        'which questions go well by phone, and which need two chairs?',
      ],
      hand: ['who has the ear to hear what a caller leaves out?'],
      any: [
        'how does a caller know roughly at what hour to expect us?',
        'what do people say after a consultation by phone or screen?',
        'which people should always have the choice to come in?',
      ],
    },
  ),
  subject(
    'parents-evening',
    "parents?['’]? ?['’]? (?:evenings?|nights?|meetings?|consultations?|days?)|parents?['’]?[- ]teachers?['’]? (?:evenings?|conferences?|meetings?|talks?)|parent(?:s['’]?)? (?:afternoons?|talks)|school reports? evening",
    {
      end: [
        'where would a parent who worries about a child get ten quiet minutes?',
        'which parents do we see on that evening only?',
      ],
      begin: [
        'what should parents know as they walk home that evening?',
        'which parents would come of their own accord, and how would the others?',
      ],
      change: [
        'how would parents on shifts or with small children manage to come?',
        'what can be said across a table that is hard to say online?',
      ],
      tell: ['what languages would the invitation to parents go out in?'],
      any: [
        'what do teachers like most about such evenings?',
        'where would the children be while their parents are here?',
      ],
    },
  ),
  subject(
    'school-trips',
    '(?:school|class|residential|field|day|ski|geography|history|year|overnight|summer|end-of-year) (?:trips?|outings?|excursions?|journeys?|camps?)|residentials?|field trips?|(?:school|pupil|student) exchanges?|outdoor week|class outing',
    {
      end: [
        'which pupils would otherwise never get to see such a place?',
        'what could pupils do here that comes near the trip?',
      ],
      begin: [
        'what should pupils see or touch on that trip?',
        'who would stay with a pupil who falls ill on the trip?',
      ],
      change: [
        'how much could every family pay for the trip without having to ask us?',
        'what would be cut from the trip for time, and what kept?',
      ],
      tell: ['what do families want to know first about such a trip?'],
      any: [
        'who does not come along on trips, and for what reason?',
        'which moments of a trip do pupils still talk about a year on?',
      ],
    },
  ),
  subject(
    'after-school-club',
    'after-?[- ]?school (?:clubs?|care|programme|program|provision|activities|sessions?)|before-?[- ]school (?:clubs?|care)|breakfast clubs?|wrap-?around care|holiday (?:clubs?|camps?|play ?schemes?|care)|homework clubs?|out-of-school care|play ?schemes?|crèche|creche|nurser(?:y|ies) (?:places|hours)|day ?nurser(?:y|ies)',
    {
      end: ['where would the children be until their parents finish work?'],
      begin: [
        'what would the children do at the club in the first half hour?',
        'who would hand over each child at the end, and to whom?',
      ],
      change: [
        'how late do the last children get fetched, and by whom?',
        'what would it cost a family with more than one child at the club?',
      ],
      hand: ['whom do the children already run to?'],
      tell: ['how far ahead do parents have to know to find another place?'],
      any: [
        'what would the children tell you about the club on the way home?',
        'which children come to the club most, and which never?',
      ],
    },
  ),
  subject(
    'tenants-rents',
    "tenants?|(?:ground|house|flat|social|peppercorn|tenants['’]?) rents?|rent (?:arrears|freeze)|(?:the|raise|lower|put up|raising|lowering) rents?|lettings?|sub-?tenants?|sub-?let(?:s|ting)?|tenanc(?:y|ies)|lodgers?|leaseholders?",
    {
      end: ['where would the tenants go, and how long would they need?'],
      begin: [
        'what sort of tenant would get on with the neighbours there?',
        'what would tenant and landlord each have to mend?',
      ],
      change: [
        'how much rent could each tenant bear, as far as we know?',
        'what have the tenants done to the place themselves?',
      ],
      hand: ['whom would the tenants ring on the day the boiler goes out?'],
      tell: ['how would you want a tenant to learn about it: door, phone or letter?'],
      any: ['which tenants make the place better by being there?', 'what do the rents have to pay for?'],
    },
  ),
  subject(
    'parking',
    '(?:staff|visitor|customer|disabled|on-site|street|free|lorry|coach|blue badge|patient) (?:car ?parks?|parking)|parking(?: spaces?| places?| permits?| lots?| bays?| spots?| rules)?|(?:disabled|blue badge) bays?|car ?parks?|parking garages?|park and ride',
    {
      end: [
        'where would those drivers leave their cars in the morning?',
        'who cannot come here any other way than by car?',
      ],
      begin: [
        'whom would you give the parking spaces nearest the door?',
        'what would that ground be if it were not for cars?',
      ],
      change: [
        'how would people on early and late shifts get from car to door?',
        'how do people come by a parking space at the moment?',
      ],
      tell: ['what would you tell somebody who circles for a space each morning?'],
      any: [
        'at what hours is the parking full, and of whose cars?',
        'which people could leave the car at home if the bus were better?',
      ],
    },
  ),
  subject(
    'parking-charges',
    '(?:car park|parking|staff parking|hospital parking|visitor parking) (?:charges?|fees?|fines?|tariffs?|tickets?|costs?|prices?|income|machines?|meters?)|(?:charge|charging|pay|paying) (?:for|to) (?:staff |visitor |the )?(?:parking|park|car park)|pay[- ]and[- ]display|parking (?:barriers?|enforcement)',
    {
      end: [
        'what do the parking charges pay for at the moment?',
        'who would fill the car park if it cost nothing?',
      ],
      begin: [
        'who parks here because they must, and who because it is handy?',
        'how would somebody without coins or a phone pay for parking?',
      ],
      change: [
        'which visitors cannot tell beforehand how long they have to park?',
        'who would rather park in the side streets and walk?',
      ],
      tell: ['what would the sign at the car park entrance say?'],
      any: [
        'for whom should parking here always be free?',
        'where would the money from the parking go, if you could say?',
      ],
    },
  ),
  subject(
    'transport-route',
    'bus (?:routes?|lines?|services?|stops?|timetables?|connections?)|(?:tram|train|rail|metro|school bus|night bus|shuttle|coach|minibus) (?:routes?|lines?|services?|stops?|timetables?|connections?)|shuttle(?:s| bus(?:es)?)?|(?:school|night|works|staff|hopper|community) (?:bus|buses|minibus(?:es)?)|minibus(?:es)?|public transport|dial-a-ride|timetabled services?|(?:the|route|line|number) (?:[0-9]+[a-z]? )?(?:bus|tram)',
    {
      end: [
        'who rides to the last stop, and what for?',
        'how would somebody without a car get there and back on one day?',
      ],
      begin: ['what connection must the bus or train catch to be of use?'],
      change: [
        'who would have the longest walk to the stop?',
        'which runs are full, and which go nearly empty?',
      ],
      hand: ['what do the drivers know about their passengers on that route?'],
      tell: ['where do passengers look before they leave home?'],
      any: [
        'how late is the last one home, and who hopes to be on it?',
        "what would the passengers tell you on a morning's ride?",
      ],
    },
  ),
  subject(
    'boat-trips',
    '(?:boat|ferry|river|lake|harbour|canal|sailing|whale|fishing|island) (?:trips?|tours?|cruises?|rides?|crossings?|excursions?|sailings?)|ferr(?:y|ies)|ferry (?:service|timetable|route)s?|(?:tour|pleasure|passenger|excursion|trip) boats?|boat hire|pedalos?|rowing boats?|cruises?|(?:first|last|morning|evening|winter) (?:sailing|crossing|boat)s?',
    {
      end: ['who crosses on that boat in the off-season?', 'what else could the boat and its crew do?'],
      begin: [
        'what would passengers see from the water that they came for?',
        'how many fair-weather days would the boat need to pay its way?',
      ],
      change: [
        'what is there to do on the quay until the next boat?',
        'how do wind and water decide whether the boat goes?',
      ],
      hand: ['who knows those waters well enough for a bad day?'],
      any: [
        'what do passengers remember once they are back on land?',
        'who uses the boat to get somewhere rather than for the ride?',
      ],
    },
  ),
  subject(
    'hire-bikes',
    '(?:hire|rental|cargo|company|shared|loan|city|pool|electric|staff) (?:bikes?|bicycles?|e-?bikes?)|e-?bikes?|bike (?:hire|rental|sharing|scheme|fleet|leasing)s?|cycle (?:hire|scheme)|bike-?share',
    {
      end: [
        'who takes out a bike because they have none of their own?',
        'what would become of the bikes standing in the shed?',
      ],
      begin: [
        'where would people ride to first?',
        'who would wash, check and pump up the bikes after each hire?',
      ],
      change: [
        'how would somebody bring a bike back after hours?',
        'which bikes are always out, and which always stand in the rack?',
      ],
      hand: ['who has the tools and the patience for punctures and brakes?'],
      any: [
        'what breaks most on bikes that go through many hands?',
        'how would somebody with a flat tyre halfway reach us?',
      ],
    },
  ),
  subject(
    'hotel-rooms',
    '(?:hotel|guest|double|single|family|holiday|twin|bunk|en[- ]suite) (?:bedrooms?|rooms?|beds|suites?|flats?|cottages?)|(?:our|the) (?:hotel|guest ?house|hostel|b&b|bed and breakfast|inn)|bed and breakfast|holiday lets?|room (?:rates?|service|cleaning|keys?|bookings?)|guest ?houses?|dormitor(?:y|ies)|housekeeping|overnight guests',
    {
      end: [
        'who asks for exactly that room or bed?',
        'where would you send guests who ring in the full weeks?',
      ],
      begin: [
        'who would sleep there, and what brings them to the place?',
        'how long does a room take between one guest and the next?',
      ],
      change: [
        'what do guests notice first after they have put down their bags?',
        'which small thing about the room would guests write home about?',
      ],
      hand: ['what does whoever makes up the rooms know about our guests?'],
      any: [
        'what makes somebody stay a second night with us?',
        'how do the nights sell from Sunday to Thursday?',
      ],
    },
  ),
  subject(
    'check-in-time',
    "check-?in (?:times?|desks?|hours?|counter)|(?:guest|guests['’]|hotel|early|late|self|online|room) check-?ins?|self[- ]check-?in|check-?out times?|late (?:check-?outs?|arrivals)|early arrivals|key (?:boxes|box|safes?)|arrivals desk",
    {
      end: ['who would let in a guest who comes off the last train?'],
      begin: ['how would a guest get from the street to the bed with no one there?'],
      change: [
        'what would guests do with their bags until the room is ready?',
        'which rooms could be done first if people came earlier?',
        'how do trains, ferries or flights fit with the hour you have in mind?',
      ],
      tell: ['at what moment do guests first ask when they can have the room?'],
      any: [
        'what do guests do in their first half hour after arriving?',
        'how much time does the cleaning team truly need between guests?',
        'who checks in outside the usual hours, and how does it go?',
      ],
    },
  ),
  subject(
    'weddings',
    "weddings?|wedding (?:parties|receptions?|business|bookings?|fairs?|venue|packages?|season)|private (?:parties|party|functions?|events?|hire|bookings?)|(?:birthday|anniversary|hen|stag|children['’]s birthday) parties|function (?:rooms?|bookings?|trade)|(?:hall|venue|church hall|village hall) (?:hire|lettings?|rentals?|bookings?)|venue hire|christenings|funeral teas?",
    {
      end: [
        'who has already set their heart and their date on us?',
        'what would the house do with dates free of parties?',
      ],
      begin: [
        'what would a couple or family find here that other places lack?',
        'who would still be on their feet here when the last guests go?',
      ],
      change: [
        'where would our everyday guests go while a party has the house?',
        'how late can the music go on before the neighbours ring?',
      ],
      hand: ['who stays calm with a late cake and a full hall?'],
      any: [
        'which kind of party suits the house, to your mind?',
        'what do private parties leave us once the staff are paid?',
      ],
    },
  ),
  subject(
    'group-bookings',
    'group (?:bookings?|reservations?|visits?|rates?|tickets?|travel|discounts?|tables?|menus?)|coach (?:parties|party|groups?|tours?|trips?|operators?|loads?)|bus (?:parties|tours?|groups?)|tour (?:groups?|operators?|companies)|large (?:groups|parties|tables)|block bookings?|conference (?:groups|bookings?)|travel groups?',
    {
      end: [
        'what would the place be like on weekdays with no groups?',
        'which group leaders bring people to us most?',
      ],
      begin: [
        'where would a whole group sit, queue and hang its coats?',
        'who would take one group off the coach and the next on?',
      ],
      change: [
        'how do single visitors find it here on a day with groups?',
        'how long beforehand do groups know how many they are?',
      ],
      tell: ['whom would you ring first among those who book for groups?'],
      any: [
        'how big a group can we look after well?',
        'what does a group spend here besides what it booked?',
      ],
    },
  ),
  subject(
    'farm-shop',
    'farm (?:shops?|stands?|stalls?|gate(?: sales)?|sales)|farmgate(?: sales)?|honesty (?:box(?:es)?|stalls?)|pick[- ]your[- ]own|direct sales from the farm|milk (?:vending machines?|machines?|station)|egg (?:machine|sales)',
    {
      end: [
        'what would become of the eggs, milk or greens that sell there?',
        'who drives out to the farm and sees where their food grows?',
      ],
      begin: [
        'what would be ripe in the first weeks of the farm shop?',
        'who would leave the field or stable to serve somebody?',
      ],
      change: [
        'which of our own produce do people drive out to the farm for?',
        'how would somebody buy if everyone is out in the fields?',
      ],
      hand: ['who in the family or team likes talking to customers best?'],
      any: [
        'what do people want to buy straight from the farm?',
        'what do people who buy at the farm want to see and ask?',
      ],
    },
  ),
  subject(
    'veg-boxes',
    '(?:veg(?:etable)?|fruit|organic|farm|salad|harvest|fruit and veg) (?:box(?:es)?|bags?|schemes?)|veg(?:etable)?[- ]box (?:scheme|round|customers)s?|box schemes?|CSA (?:shares?|scheme)|community supported agriculture',
    {
      end: [
        'where would the crops go that now go into the boxes?',
        "which households plan their week's cooking round the box?",
      ],
      begin: [
        'what would be in a box in the hungry weeks of early spring?',
        'how many doorsteps could we get round while the leaves are crisp?',
      ],
      change: [
        'what do people with a small kitchen do with a whole box?',
        'which vegetable in the box do people give to the neighbours?',
      ],
      hand: ['who would pack the boxes, at what hour and how cold a place?'],
      any: [
        'what should people find in the box besides things to eat?',
        'how do the empty boxes find their way home?',
      ],
    },
  ),
  subject(
    'allotments',
    "allotments?|allotment (?:gardens?|plots?|holders?|rents?|sites?|society)|community gardens?|(?:school|kitchen|sensory|patients['’]?|staff|roof|cottage) gardens?|vegetable (?:gardens?|patch(?:es)?|plots?|beds)|garden plots?|raised beds|orchards?|greenhouses?",
    {
      end: ['who has dug that soil longest?', 'what would be grown or built there in place of the beds?'],
      begin: [
        'who would dig, and who would water through the dry weeks?',
        'what would you like to see growing there first?',
      ],
      change: ['which jobs in the garden can somebody do from a chair?'],
      hand: ['who knows what is planted where, and what it needs?'],
      tell: ['at what point in the growing year should the gardeners hear of it?'],
      any: ['what happens in the garden besides gardening?', 'who gets to eat what grows there?'],
    },
  ),
  subject(
    'donors-appeals',
    'donors?|donations?|(?:fundraising|christmas|annual|winter|emergency|spring|autumn|charity|roof|building) (?:appeals?|drives?|campaigns?|letters?|collections?|dinners?|galas?)|appeals? (?:letters?|fund|campaign)|fund-?raisers?|fund-?raising|(?:major|regular|big|monthly) (?:givers?|gifts?|donors?)|legac(?:y|ies) (?:giving|appeal|campaign)|collecting (?:tins?|box(?:es)?)|crowd-?funding|benefactors?|direct debits from supporters',
    {
      end: ['what do those gifts pay for that no grant would?'],
      begin: [
        'which story would you tell the people you ask for money?',
        'who would ask, and who finds asking for money easy?',
      ],
      change: ['what do givers hear from us between one gift and the next?'],
      hand: ['which givers expect to hear from you and nobody else?'],
      tell: ['what would you want the most faithful givers to know first?'],
      any: [
        'what would you like a giver to be able to see with their own eyes?',
        'what do people say moved them to give to us?',
        'from whom would we not take money?',
      ],
    },
  ),
  subject(
    'food-bank',
    'food ?banks?|food (?:pantr(?:y|ies)|parcels?|larders?|hubs?|drives?|share|distribution|aid)|soup kitchens?|community (?:fridges?|larders?|kitchens?|meals?|pantry)|breakfast for the homeless',
    {
      end: [
        'who eats that day from what they get there?',
        'where would the shops bring what they give to us now?',
      ],
      begin: [
        'how could somebody come for food without the street looking on?',
        'who would fetch, sort and hand out the food each week?',
      ],
      change: [
        'at what hours can people with work or small children come for a parcel?',
        'what do people leave behind on the table rather than take home?',
      ],
      hand: ['who would also hear what trouble lies behind the empty cupboard?'],
      any: [
        'what do people need from us besides the bag of food?',
        'what do those who hand out the food see and hear?',
      ],
    },
  ),
  subject(
    'drop-in',
    "(?:volunteers?['’]?|community|advice|youth|weekly|homeless|carers['’]?|coffee morning|mental health|seniors['’]?|morning|evening|refugee) drop-?ins?|drop-?ins?(?: cent(?:re|er)s?| sessions?| clinics?| hours?| mornings?| cafes?| service)?|coffee mornings?|day cent(?:re|er)s?|advice (?:sessions?|surger(?:y|ies)|hours)|repair caf(?:e|é)s?|lunch clubs?",
    {
      end: [
        'where would the regulars sit at that hour instead?',
        'who drops in and says nothing, and comes each time?',
      ],
      begin: [
        'what would make somebody shy push open the door?',
        'who would put the kettle on and who would listen?',
      ],
      change: ['which weekday is the long one for people on their own?'],
      hand: ['which helpers do people come in to see?'],
      part: ['who would the regulars talk to if that face were gone?'],
      any: [
        'what do people come to a drop-in for, besides the help?',
        'how do the helpers find the hours they spend there?',
      ],
    },
  ),
  subject(
    'church-services',
    '(?:church|sunday|carol|chapel|memorial|christmas|midnight|easter|harvest|live-?streamed|funeral|remembrance) (?:services?|worship|mass(?:es)?|prayers?|broadcasts?|live-?streams?)(?! (?:desk|line|hours))|(?:morning|evening|family|online) (?:worship|mass|prayers?)|worship|evensong|holy communion|vespers|(?:early|late) mass|church (?:broadcasts?|live-?streams?)|friday prayers',
    {
      end: [
        'who is in church at that hour who comes to no other?',
        'how would those at home hear the service?',
      ],
      begin: [
        'who would come to such a service that does not come now?',
        'what would be sung, and who would play?',
      ],
      change: ['which part of the service do people know by heart?'],
      hand: ['who could lead a service that people would know as ours?'],
      tell: ['from whom should the oldest in the pews hear of it?'],
      any: [
        'what happens in the half hour after the service?',
        'what do people come to that service for, besides the sermon?',
      ],
    },
  ),
  subject(
    'seating',
    'seating(?: areas?| plans?| charts?| capacity| order)?|(?:the|our|more|fewer|new|extra|old) (?:seats|chairs|benches|armchairs|sofas|bar stools)|(?:window|front row|balcony|wheelchair|folding|reserved|numbered|communal|wooden|back) (?:seats?|tables?|chairs?|pews?)|pews?|(?:dining|restaurant|caf(?:e|é)|communal) tables?|covers in the restaurant|standing room',
    {
      end: [
        'who sits down there just to catch their breath?',
        'where would people put themselves if those seats were gone?',
      ],
      begin: [
        'who would sit there, and for how long at a time?',
        'how would that seating look on a quiet day?',
      ],
      change: [
        'what can be seen and heard from the worst seat in the room?',
        'how would somebody with stiff knees get in and out of the seats?',
      ],
      tell: ['how would somebody with a favourite seat find out?'],
      any: [
        'which seats fill first, and which last?',
        'how does somebody on their own find a seat they like?',
      ],
    },
  ),
  subject(
    'outdoor-area',
    'outdoor (?:areas?|seating|tables?|space|dining|terrace)s?|(?:beer|pub|roof|front|back|hotel|tea) (?:gardens?|terraces?)|terraces?|patios?|court ?yards?|(?:outside|pavement|garden) (?:tables?|seating|areas?|spaces?)|decking|roof ?tops?|garden furniture|patio heaters?|smoking (?:area|shelter)s?|parasols|picnic (?:area|tables?|benches)',
    {
      end: [
        'who sits outside even when there is room within?',
        'what else could that space outside be used for?',
      ],
      begin: [
        'how much sun and wind does that spot get, and at what hours?',
        'who would clear, wipe and watch the tables outside?',
      ],
      change: [
        'how would prams, wheelchairs and full trays get out there?',
        'where would people outdoors run to in a shower?',
      ],
      tell: ['which neighbours look down on the terrace or yard from their windows?'],
      any: [
        'how many days of our year does anyone like to sit outside?',
        'what do you like to picture happening out there on a fine evening?',
      ],
    },
  ),
  subject(
    'shop-music',
    '(?:background|shop|in-store|piped|lobby|restaurant|store|canned|lift|waiting room|gym|caf(?:e|é)) music|music (?:in the (?:shop|store|café|cafe|bar|restaurant|lobby|waiting room|workshop|kitchen|office)|licence|license|system|playlist|volume)|(?:shop|store|our) (?:playlists?|radio)|the radio (?:in|on) the [a-z]+|playlists?|muzak',
    {
      end: [
        'what would people hear in there if the music stopped?',
        'which of us works better with the music on?',
      ],
      begin: [
        'which music would suit that room at ten in the morning?',
        'who would choose the music and have a hand on the volume?',
      ],
      change: [
        'how does the music sound to somebody with a hearing aid?',
        'what would those who hear it all day like to listen to?',
      ],
      hand: ['whose taste in music could everybody live with?'],
      any: [
        'who has ever said anything to you about the music, and what?',
        'in what mood should the music leave people?',
      ],
    },
  ),
  subject(
    'uniforms',
    "uniforms?|(?:school|staff|work|nurses['’]?|shop|team|new|company) (?:uniforms?|tabards?|tunics?|polo shirts?|aprons?|jackets?)|work ?wear|work clothes|scrubs|aprons|hi-?vis (?:vests|jackets)|overalls|school ties",
    {
      end: [
        'how would people tell who belongs to us without a uniform?',
        'what would everyone put on in the morning instead?',
      ],
      begin: [
        'who would have to bend, lift or sweat in it all day?',
        'how many sets would each person have, and who would wash them?',
      ],
      change: [
        'which pocket or sleeve do people curse in what they wear now?',
        'how would the cut suit all the shapes and sizes here?',
      ],
      any: [
        'who should try the clothes on before anybody decides?',
        'what should somebody think who sees us in those clothes?',
        'how do people feel in them on the bus home?',
      ],
    },
  ),
  subject(
    'waiting-room',
    "waiting (?:rooms?|areas?|halls?|zones?|lounges?)|(?:patients['’]?|departure|visitors['’]?|guest) lounges?|foyers?|(?:the|our|hotel|main|front) lobby|entrance halls?",
    {
      end: [
        'where would people wait if that room had another use?',
        'who sits in that room longest, and what do they do there?',
      ],
      begin: [
        'how would somebody waiting know that they are not forgotten?',
        'what would people look at while they sit and wait?',
      ],
      change: [
        'where would somebody with a pram or a cough best sit?',
        'what can be overheard from the chairs in that room?',
      ],
      hand: ['who would keep an eye on those who wait?'],
      any: [
        'how does that room feel to somebody who is afraid?',
        'what would you notice first if you sat there for an hour?',
      ],
    },
  ),
  subject(
    'home-care-rounds',
    "(?:home|domiciliary) care(?: rounds?| visits?| calls?| service| team| workers?| packages?)?|care (?:rounds?|calls?|visits?|packages?)|(?:tuck-in|bedtime|district nurse|nursing) (?:rounds?|calls|visits)|(?:morning|evening) rounds?|home (?:helps?|carers?)|carers['’] (?:rounds?|rota|visits)|meals[- ]on[- ]wheels|district nurses?|tuck-in service",
    {
      end: ['who sees nobody else on the day the carer calls?'],
      begin: [
        'whom would you put first on such a round, and at what hour?',
        'how long may a call take with somebody who wants to talk?',
      ],
      change: [
        'at what hour does each person on the round like to get up?',
        'how much of the round goes on the road between the doors?',
      ],
      hand: ['which small habits in each house would a new carer have to know?'],
      part: ['which people on the round let only one pair of hands near them?'],
      any: [
        'what do the carers notice on the round that no care plan asks for?',
        'how do the carers find the gaps between one door and the next?',
      ],
    },
  ),
  subject(
    'tourist-season',
    '(?:tourist|visitor|summer|winter|high|low|off|peak|main|holiday) season|off-season|season (?:opening|opener|start|end)|winter (?:closure|break|opening)|summer (?:closure|opening|shutdown)|half[- ]term opening|bank holiday opening|(?:christmas|easter|new year) (?:opening|closure|shutdown)',
    {
      end: ['who still comes here outside the busy months?', 'who has work here only in those weeks?'],
      begin: [
        'what is there to do and see here in those weeks?',
        'which jobs get done only while we are closed to visitors?',
      ],
      change: ['how do the weeks you have in mind fall with the school holidays?'],
      tell: ['how early do our visitors plan their weeks here?'],
      any: [
        'what does the busiest week of the season ask of people here?',
        'what do the neighbours do in those weeks: open or shut?',
      ],
    },
  ),
  subject(
    'gift-shop-wrapping',
    'gift[- ]?wrap(?:ping)?(?: service)?|carrier bags?|plastic bags|paper bags|packag(?:ing|es for customers)|gift box(?:es)?|reusable (?:cups?|boxes|containers)|deposit (?:cups?|bottles?|scheme)s?|take-?away (?:cups?|boxes|packaging)|refill (?:stations?|shelves|service)|bottle deposit',
    {
      end: [
        'how would people carry it home without a bag or box from us?',
        'what does the packing tell people before they see what is inside?',
      ],
      begin: [
        'who would wrap or refill while the next customer waits?',
        'which of our goods could go out with no packaging at all?',
      ],
      change: [
        'how would the new packing stand up to rain and a full car boot?',
        'what do people do with our bags and boxes at home?',
      ],
      any: [
        'what does the packing cost beside the thing that is in it?',
        'which customers ask us about the packaging, and what do they ask?',
      ],
    },
  ),
  subject(
    'takeaway',
    'take-?aways?(?: service| menu| trade| food| meals?| orders?)?|take-?outs?|food to go|(?:meal|food|pizza) deliver(?:y|ies)|hatch service|serving hatch|drive-?(?:thrus?|throughs?)|packed lunches|lunch ?boxes|catering (?:service|orders|jobs|business)|buffets?|outside catering',
    {
      end: [
        'who takes our food home that never sits down with us?',
        'what would the kitchen get off its hands without the boxes to go?',
      ],
      begin: [
        'which of our dishes still taste right after twenty minutes in a box?',
        'where would people stand while they wait for their food?',
      ],
      change: [
        'how do orders to go and full tables share the one stove?',
        'at what hour would people most want to fetch their food?',
      ],
      hand: ['how would the food be carried so that it gets there as it left?'],
      any: [
        'what does a box of our food say to somebody who does not know us?',
        'how do people order it: by phone, by screen or at the door?',
      ],
    },
  ),
]

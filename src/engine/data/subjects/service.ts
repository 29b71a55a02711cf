/** What is done for people outside, and where: shops, hours, customers, deliveries, visits. */
import { type Subject, subject } from './subject.ts'

export const SERVICE: readonly Subject[] = [
  subject(
    'shop',
    '(?<!farm )(?<!online )(?<!web )(?<!body )(?<!coffee )(?<!machine )(?<!talk )(?:the|our|a|high street|village|charity|gift|corner|town|museum|second-?hand|flagship) shops?(?! (?:floor|steward|assistant|online))|(?<!mystery )(?<!coffee )(?<!farm )(?<!work)(?<!online )(?<!web )shops|shop (?:closure|opening|lease|premises|manager)|(?:our|flagship|retail|high street) stores?|showrooms?|boutiques?|retail outlets?',
    {
      end: [
        "where would the shop's customers go instead?",
        'what would we sell elsewhere, and what would we lose with the shop?',
      ],
      begin: ['who do you see buying from us in a shop?'],
      change: ['what would customers notice first in the shop?'],
      hand: ['what would whoever runs the shop be free to change?'],
      any: [
        'what do you most need the shop to do for us?',
        'what would the people who serve in the shop say to it?',
      ],
    },
  ),
  subject(
    'branch',
    '(?:bank|town|city|village|local|smaller|small|regional|high street|main street|northern|southern|eastern|western|library|our) branch(?:es)?|branch (?:offices?|managers?|staff|network|openings?|closures?|visits?)|the [a-z]+ (?<!feature )(?<!release )(?<!main )(?<!master )(?<!git )(?<!dev )(?<!development )(?<!hotfix )(?<!olive )(?<!executive )(?<!tree )branch(?:es)?|the [a-z]+ [a-z]+ (?<!feature )(?<!release )(?<!main )(?<!master )(?<!git )(?<!dev )(?<!development )(?<!hotfix )(?<!olive )(?<!executive )(?<!tree )branch(?:es)?|(?:closing|close|close down|open|opening|merge|merging) (?:the|a|that|this|one|two|some) (?:[a-z]+ )?(?<!feature )(?<!release )(?<!main )(?<!master )(?<!git )(?<!dev )(?<!hotfix )branch(?:es)?',
    {
      end: [
        "where would the branch's customers go instead?",
        'what would become of the people who work at the branch?',
      ],
      begin: ['who would a branch there reach that we miss today?'],
      change: ['what would each branch still decide for itself?'],
      hand: ['what would you want a branch manager to decide alone?'],
      tell: ['who at the branch should hear of it first, and from whom?'],
      any: [
        "what can a branch do for customers that we can't do from here?",
        'what would the branch staff want to know first?',
      ],
    },
  ),
  subject('regional-office', '(?:regional|sales|area|satellite|field|district|overseas|country) offices?', {
    end: [
      'who would look after the clients out there without a local office?',
      'what would you offer the people who work at that office?',
    ],
    begin: ["what could people at a local office do that we can't do from here?"],
    change: ['who out there would work differently from then on?'],
    hand: ['what would the person in charge of that office decide alone?'],
    any: [
      'what should be done locally, and what from here?',
      'how do you think the people in the regions would see it?',
    ],
  }),
  subject('depot', 'depots?|distribution cent(?:re|er)s?|dispatch cent(?:re|er)s?|goods yard|van yard', {
    end: [
      'where would the drivers load instead?',
      'which customers would get their goods later without that depot?',
    ],
    begin: ['which routes would a depot there make shorter?'],
    change: ['what would have to be ready at the depot before it could start?'],
    hand: ['who knows the depot well enough to show somebody else?'],
    any: [
      'what do we need a depot to do for us over the next few years?',
      'what would the drivers and loaders want us to think of first?',
    ],
  }),
  subject(
    'opening-hours',
    'opening (?:hours|times)|hours of opening|(?<!during )(?<!outside )(?<!in )(?<!within )(?<!of )(?<!after )(?:business|office|shop) hours|trading hours|opening and closing times|(?:longer|shorter|reduced|extended) opening',
    {
      end: ['who can only come in the hours we would drop?'],
      begin: ["who would come in those hours who can't come now?"],
      change: [
        'how would the new hours fit the people who work them?',
        'which hours would you keep whatever else moves?',
      ],
      tell: ['how would people find out before they stand at a locked door?'],
      any: [
        'at what hours do people need us most?',
        'how could we try out different hours for a few weeks first?',
      ],
    },
  ),
  subject(
    'saturday-opening',
    'saturday (?:openings?|hours|service|mornings|afternoons|trading|surgery|clinics?)|open(?:ing)? on (?:a )?saturdays?|(?:open|close|closed|closing|shut|opening) (?:us )?(?:on )?saturdays|saturdays closed|weekend (?:opening|hours|service|trading)',
    {
      end: [
        "who comes on a Saturday and can't come in the week?",
        'which weekday could take what people come for on Saturdays?',
      ],
      begin: ['who in the team would be willing to work on a Saturday?'],
      change: ['which part of a Saturday would you keep open at all costs?'],
      any: [
        'who depends on us being open on a Saturday?',
        "how would we tell from a few Saturdays whether it's right?",
      ],
    },
  ),
  subject(
    'saturday-work',
    'saturdays|saturday (?:shifts?|work|working|desk|duty|crew)|(?:run|work|running|working) (?:on )?saturdays?',
    {
      end: ['how would the Saturday work get done in the week?'],
      begin: ['who could we ask to do the Saturdays, and what would they get for it?'],
      change: ['how would the Saturdays be shared out fairly?'],
      any: [
        'which of the people who would work Saturdays could you ask first?',
        "what needs doing on a Saturday that can't be done in the week?",
      ],
    },
  ),
  subject(
    'sunday-opening',
    'sunday (?:openings?|hours|service hours|trading|lunch|lunches|roasts?)|open(?:ing)? on (?:a )?sundays?|(?:open|close|closed|closing|shut) (?:on )?sundays',
    {
      end: ['who would lose the only day they can come?'],
      begin: [
        'what would bring people to us on a Sunday?',
        'who would be willing to work on Sundays, and in return for what?',
      ],
      change: ['which hours on a Sunday are worth keeping staffed?'],
      any: [
        'how do the people who would work it feel about Sundays?',
        'what would tell us after a month whether Sunday is worth it?',
      ],
    },
  ),
  subject(
    'evening-opening',
    'evening (?:openings?|hours|service|surgery|surgeries|clinics?|trading)|late (?:openings?|night opening|night shopping)|late-night (?:opening|shopping|trading)|open(?:ing)? (?:in the evenings?|late)',
    {
      end: [
        'when would the people who come in the evening be seen instead?',
        'who else could share the evenings, if they stayed?',
      ],
      begin: [
        "who would come in the evening who can't come by day?",
        'who would staff the evenings, and how would they get home?',
      ],
      change: ['which evening would you keep if it had to be just one?'],
      any: [
        'who needs an evening slot because of work or children?',
        'how many of us need to be here for an evening to be safe?',
      ],
    },
  ),
  subject(
    'lunch-service',
    '(?<!team )(?<!business )(?<!leaving )(?<!working )(?<!farewell )(?<!christmas )(?<!over )(?<!after )(?<!before )(?<!school )(?<!sunday )(?<!at )(?<!for )(?<!to )(?<!have )(?<!had )(?<!my )(?<!your )(?<!by )(?<!till )(?<!until )(?<!packed )(?<!free )(?<!staff )(?<!client )(?:lunch(?:es|times?)?)(?! (?:break|hour|meeting|with|club|talk|walk|yoga|room|box|boxes|money|and learn|duty))|lunch services?|lunchtime services?|midday menus?|day menus?|midday meals?',
    {
      end: ['who comes for lunch and not in the evening?', 'what would the lunch crew do with those hours?'],
      begin: [
        'who would come to us for lunch?',
        'how would the kitchen manage lunch and still be ready for the evening?',
      ],
      change: ['what do lunch guests care about most: time, price or choice?'],
      hand: ['what would you leave to whoever runs lunch, and what not?'],
      any: [
        'what does lunch bring us, all in all?',
        'what would the kitchen and the waiters tell us if we asked them?',
      ],
    },
  ),
  subject(
    'breakfast',
    '(?<!team )(?<!business )(?<!working )(?<!after )(?<!before )(?<!over )(?<!for )(?<!at )(?<!to )(?<!my )(?<!your )breakfasts?(?! (?:meeting|club|briefing|tv))|breakfast (?:service|buffet|room)s?|brunch(?:es)?',
    {
      end: [
        'where would guests get something to eat in the morning?',
        'what would the early crew do instead?',
      ],
      begin: ['who would do the early start for breakfast?'],
      change: ['what would guests miss most from the breakfast they know?'],
      hand: ['how much of breakfast could they plan as they like?'],
      any: [
        'what do guests expect of us in the morning?',
        'how would the people on the early shift take it?',
      ],
    },
  ),
  subject(
    'menu',
    '(?<!dropdown )(?<!drop-down )(?<!phone )(?<!start )(?<!main )(?<!navigation )(?<!voicemail )menus?(?! (?:item|bar|option|button))|wine list|drinks list|bill of fare',
    {
      end: ['what would guests who come for that menu choose instead?'],
      begin: [
        'which guests do you have in mind for that menu?',
        'what would the kitchen need to try before it goes on the menu?',
      ],
      change: ['which dishes have to stay, in your view?'],
      hand: ['how free would they be to write the menu as they like?'],
      any: [
        'what would the kitchen and the waiting staff say to it?',
        'what do you want guests to find on our menu?',
      ],
    },
  ),
  subject(
    'dish',
    "(?:signature|main|side|fish|meat|vegetarian|vegan|daily|house) dish(?:es)?|dish of the day|(?:daily|chef['’]s) specials?|(?:the|our) (?:burgers?|soups?|pies?|curry|schnitzel|pizzas?|fish and chips|roast|lasagne|risotto|steak|salad bar)",
    {
      end: ['what would we offer the guests who always order it?'],
      begin: ['how would that dish do on a full night in the kitchen?'],
      change: ["which part of the dish can't be touched, for you?"],
      hand: ['who would decide what goes on the plate from then on?'],
      any: [
        'which guests would care most about that dish?',
        'how would the kitchen find it on a busy night?',
      ],
    },
  ),
  subject(
    'canteen',
    'canteens?|staff restaurants?|refector(?:y|ies)|mess halls?|dining halls?|school (?:meals|dinners|lunches)',
    {
      end: [
        'where would people eat in a short break without the canteen?',
        'what would you offer the kitchen staff?',
      ],
      begin: ['who would eat in a canteen here on an ordinary day?'],
      change: ['what would people on early and late shifts get to eat?'],
      hand: ['what would you insist on with whoever runs the canteen?'],
      any: [
        'what do people want most from a meal here at work or school?',
        'who could we ask among those who eat there?',
      ],
    },
  ),
  subject(
    'cafe',
    '(?<!repair )(?<!internet )caf(?:e|é)s?|coffee (?:shops?|bars?|kiosks?|carts?)|tea ?rooms?|cafeterias?',
    {
      end: [
        'what would that room be used for instead of the café?',
        'where would the people who meet in the café go?',
      ],
      begin: ['who would come to the café: our own visitors or people from outside?'],
      change: ['what would you keep in the café just as it is?'],
      hand: ['what would whoever takes over the café be free to change?'],
      any: [
        'what should a café do for us besides pay its way?',
        'how do you think the people who work in the café would see it?',
      ],
    },
  ),
  subject(
    'bar',
    "(?<!raise )(?<!lower )(?<!set )(?<!raising )(?<!lowering )(?<!setting )(?<!called to )(?:the|our) bar(?! (?:is set|for|chart|graph|code|exam|association|council|high|low|higher|lower))|(?:hotel|hall|members['’]?|rooftop|cocktail|wine|theatre|theater|foyer|club|lobby|pub|student|public|interval|juice|beach) bars?|our pub|(?<!in )(?<!at )(?<!to )(?<!down )the pub|bar (?:staff|takings|service|hours|licence|license)|last orders|happy hours?|taproom",
    {
      end: [
        'where would the people who come for the bar go?',
        'how much of our evening trade hangs on the bar?',
      ],
      begin: ['who would run the bar on an ordinary weekday?'],
      change: ['what would guests at the bar notice first?'],
      hand: ['what would you still want a say in at the bar?'],
      any: ['what is the bar for, as you see it?', 'what would the bar staff want us to think of first?'],
    },
  ),
  subject(
    'bakery-bread',
    'baker(?:y|ies)(?! street)|bread(?! and[- ]butter)|sourdough|bread rolls|pastr(?:y|ies)(?! (?:section|chef|kitchen|cook|station|team))|bakehouse|croissants?',
    {
      end: ['where would we get good bread instead?', 'what would the bakers do?'],
      begin: ['who would bake, and at what hour would they have to start?'],
      change: ['what would customers taste or see that is different?'],
      hand: ['what would you ask of whoever does the baking?'],
      any: ['what do customers come to our bread for?', 'which of the bakers could you ask first?'],
    },
  ),
  subject(
    'cash',
    'cash(?:less| payments?)|card[- ]only|(?:stop|stopping|refuse|accept|accepting|taking|take) cash|(?:no more|only) cash',
    {
      end: ['who still pays in cash, and how would they pay?'],
      begin: ['who would have to change how they pay?'],
      change: ['who finds it hard to pay without cash?', 'what would we do when the card machine is down?'],
      tell: ['how would people learn it before they stand at the till?'],
      any: [
        'who among our customers would mind, and who would be glad?',
        "how could we try it for a while before it's settled?",
      ],
    },
  ),
  subject(
    'tills',
    'self[- ]?(?:service )?check-?outs?|self[- ]?(?:scan|scanning|service tills?)|tills|(?:the|each|every|second|third) till|till (?:staff|queues?|roll)|cash ?registers?|checkouts?|cashiers?',
    {
      end: ['how would the queues move without those tills?'],
      begin: ['who would help a customer who gets stuck at the till?'],
      change: ['what would change for the people who work on the tills?'],
      hand: ['who would look after the tills then?'],
      part: ['who would cover the tills in the meantime?'],
      any: [
        'what would the people on the tills tell us if we asked them?',
        'what do customers need most from us when they pay?',
      ],
    },
  ),
  subject(
    'counter',
    'the counter(?![- ](?:offer|proposal|argument))|(?:front|service|enquiry|enquiries|information|customer|ticket|fish|meat|cheese|deli|post office|sales|pharmacy|returns|trade|box office) counters?|(?:service|enquiry|enquiries|information|info|customer service|ticket|issue) desks?|counter service|box office|ticket (?:office|window)s?|(?:our|village) post office',
    {
      end: [
        'where would the people who come to the counter turn?',
        "what do people bring to the counter that can't be done by phone or online?",
      ],
      begin: ['what could people get done at a counter there and then?'],
      change: ['what would be different for somebody coming to the counter?'],
      hand: ['what would the person at the counter have to know first?'],
      part: ['who would serve at the counter then?'],
      any: [
        'what does a counter need most from whoever stands behind it?',
        'how would the people who work at the counter take it?',
      ],
    },
  ),
  subject(
    'reception',
    "(?<!wedding )(?<!drinks )(?<!evening )(?<!phone )(?<!mobile )(?<!champagne )(?<!warm )(?<!christmas )(?<!civic )(?<!good )(?<!poor )reception(?! (?:class|year|children|teacher|pupils|for|of|with|at|after))(?: desk| area| staff)?|receptionists?|front[- ]?desk|front office|welcome desk|visitor desk|concierge|porter['’]?s['’]? (?:lodge|desk)",
    {
      end: ['who would greet visitors and take in the post instead?'],
      begin: ['what would you want reception to take off the rest of us?'],
      change: [
        'what would a visitor notice at reception?',
        'who would cover reception at lunch and on sick days?',
      ],
      hand: ['who would sit at reception instead?'],
      part: ['who would cover reception in the meantime?'],
      any: ['what do you need most from reception?', 'what would the people at reception say to it?'],
    },
  ),
  subject(
    'phone-line',
    '(?:phone|telephone|support|advice|help|booking|crisis|customer|complaints) lines?|hotlines?|helplines?|switchboards?|phone (?:service|support|hours|enquiries|orders)|telephone (?:service|support|hours|enquiries|orders)|call cent(?:re|er)s?|answering (?:service|machine)s?',
    {
      end: [
        "who rings because they can't or won't write?",
        'how would something urgent reach us without the phone?',
      ],
      begin: ['which calls would you want to get on that line?'],
      change: ['what would a caller notice first?'],
      hand: ['what would the people answering have to know about us?'],
      tell: ['how would callers hear of it before they ring?'],
      any: [
        'which calls really need one of our own people?',
        'how do you think those who answer the phone would see it?',
      ],
    },
  ),
  subject(
    'night-desk',
    'night (?:desk|porters?|reception|service|line|cover|auditor|bell)|overnight (?:desk|cover|service|reception)|(?:on-call|out[- ]of[- ]hours|after[- ]hours) (?:service|desk|line|number|cover)|24-hour (?:desk|reception|line|cover)',
    {
      end: ["who would deal with what can't wait until morning?"],
      begin: ['what would you want answered at night, and what the next day?'],
      change: ['how would somebody in trouble at night reach a person?'],
      hand: ['what would whoever is on at night be allowed to decide alone?'],
      any: [
        "what can't be left until the morning here?",
        'what would the people who do the nights want us to think of first?',
      ],
    },
  ),
  subject(
    'helpdesk',
    'help ?-?desks?|service desks?|support desks?|IT support|user support|first[- ](?:line|level) support|support tickets?|ticket (?:queue|system)s?',
    {
      end: ['whom would people ask for help without the helpdesk?'],
      begin: ['what would you want a helpdesk to take off the rest of us?'],
      change: ['what would be different for somebody who needs help quickly?'],
      hand: ['what would a new helpdesk have to learn about us first?'],
      any: [
        'what do you want from whoever sits at the helpdesk?',
        'what sort of help do people here need most?',
      ],
    },
  ),
  subject(
    'customer-chatbot',
    'chat ?bots?|chat-bots?|virtual assistants? for (?:customers|patients|visitors|guests|clients)|(?:AI|digital|automated|voice) (?:assistants?|agents?|bots?) for (?:customers|patients|visitors|guests|clients)|voice ?bots?|customer bots?',
    {
      end: ['who would answer what the chatbot answers now?'],
      begin: [
        'how would a customer get from the chatbot to a person?',
        'which questions would you never leave to a chatbot?',
        'how would we notice wrong answers from the chatbot?',
      ],
      change: ["what would customers get from it that they can't get now?"],
      hand: ['who would check what the chatbot tells people?'],
      any: [
        'what do our customers think of talking to a chatbot?',
        'which customers would always rather talk to a person?',
      ],
    },
  ),
  subject(
    'callback',
    'call-?backs?(?! functions?)|call backs?|ring-?backs?|callback (?:service|slots?|requests?|queues?)',
    {
      end: ["what would callers do who can't stay on hold?"],
      begin: ['who would make the callbacks, and when in the day?'],
      change: ['how soon could a caller count on being rung?'],
      hand: ['what would whoever calls back need to know before they dial?'],
      any: [
        'which callers are helped most by a callback?',
        'which of the people who make the calls could you ask first?',
      ],
    },
  ),
  subject(
    'live-chat',
    'live[- ]?chats?|web ?chats?|chat (?:support|windows?|service|function|button)|online chat',
    {
      end: ['where would people go with what they ask in the chat now?'],
      begin: ['who would answer the chat, and at what hours?'],
      change: ['what would be different for somebody writing to us in the chat?'],
      hand: ['which answers would you want only our own people to give?'],
      any: [
        'which customers would rather chat than ring?',
        'what would the people who would answer the chat tell us if we asked them?',
      ],
    },
  ),
  subject(
    'complaints',
    'complaints? (?:handling|desk|team|procedures?|process|box|forms?|department|line|letters?|policy)|handling (?:of )?complaints|complaints|negative reviews|bad reviews|customer grievances',
    {
      end: ['where would somebody with a complaint turn instead?'],
      begin: ['what would you want somebody who complains to get from us first?'],
      change: ['how would a complaint reach the person who can put it right?'],
      hand: ['what would whoever handles complaints be allowed to decide?'],
      any: [
        'which complaints would you want to hear about yourself?',
        'what do the people who deal with complaints need from us?',
      ],
    },
  ),
  subject(
    'refunds',
    '(?<!tax )(?<!vat )refunds?|refund (?:policy|rules|process|requests?|window)|money[- ]back(?: guarantee| promise)?|reimburse(?:ment|ments) to (?:customers|guests|clients)|goodwill (?:payments?|gestures?)|credit notes?',
    {
      end: ['what would we offer somebody with a fair case instead?'],
      begin: ['who would be allowed to agree to a refund?'],
      change: ['which cases would turn out differently from today?'],
      tell: ['how would you put it to a customer who is cross already?'],
      any: [
        'when is a refund the right answer, for you?',
        'what could we offer people besides their money back?',
      ],
    },
  ),
  subject(
    'returns',
    '(?:free|product|customer|online|goods|parcel) returns|returns (?:policy|desk|process|window|period|rules|form|label|centre|center|parcels?|rate)|returned (?:goods|items|parcels)|return(?:ing)? (?:goods|items|parcels)|sale or return|return (?:windows?|labels?|periods?|policy)|reverse logistics',
    {
      end: ["which customers would stop ordering if they couldn't send things back?"],
      begin: ["how would a return work, from the customer's door to ours?"],
      change: [
        'what would a customer have to do differently to send something back?',
        'what could we tell people before they buy, so that less comes back?',
      ],
      hand: ['who would decide what we take back?'],
      any: [
        'what would you accept as a fair reason to send something back?',
        'how do other sellers like us handle returns?',
      ],
    },
  ),
  subject(
    'free-delivery',
    'free (?:delivery|deliveries|shipping|postage|carriage)|delivery (?:charges?|fees?|costs?)|shipping (?:charges?|fees?|costs?)|postage (?:charges?|costs?|and packing)|carriage paid',
    {
      end: ['which customers would order less if they paid for delivery?'],
      change: ['where would customers first see the delivery charge?'],
      tell: ['how would you explain the delivery charge to a regular?'],
      any: [
        'what would customers rather have: free delivery or a lower price?',
        'how would we see in the orders whether it works?',
      ],
    },
  ),
  subject(
    'goods-in',
    'delivery (?:windows?|times?)|loading bays?|goods[- ]in|goods inward|night(?:-time)? deliveries|morning deliveries',
    {
      end: ['how would the goods get in instead?'],
      begin: ['who would be here to take the goods in?'],
      change: [
        'who would be here at that hour to take the goods in?',
        'what would have to be agreed with the drivers and the neighbours first?',
      ],
      any: [
        'who has to have the goods, and by what hour of the day?',
        'how would the people who unload take it?',
      ],
    },
  ),
  subject(
    'delivery-routes',
    'delivery (?:routes?|rounds?|vans?|runs?|slots?|days?|service|area)s?|(?:our|own) deliveries|home deliver(?:y|ies)|(?:milk|bread|paper|post) rounds?|same-day delivery|next-day delivery',
    {
      end: ['how would the customers on that round get their goods?'],
      begin: ['which customers would a delivery service bring us?'],
      change: [
        'which customers need their delivery early in the day?',
        'what do the drivers think would work on the road?',
      ],
      hand: ['how would a new driver learn the round?'],
      part: ['who else could drive that round?'],
      any: [
        'what matters most to the people we deliver to: the day, the hour or the price?',
        'which deliveries could be done another way?',
      ],
    },
  ),
  subject('van', '(?:the|our|company|second|new|old|electric) van(?! der)', {
    end: ['how would we move things without the van?'],
    begin: ['what would the van be used for in an ordinary week?'],
    change: ['who uses the van, and for what?'],
    hand: ['who would look after the van then?'],
    any: [
      'what could we hire or share in place of our own van?',
      'what would the people who drive it say to it?',
    ],
  }),
  subject(
    'couriers',
    'couriers?|courier (?:service|firm|company|contract)s?|parcel (?:service|firm|company|carrier)s?|bike couriers?|delivery (?:firm|company|partner|app|platform)s?|(?:shipping|freight) (?:carriers?|companies|company|firms?)|(?<!phone )(?<!mobile )carriers(?! bags?)',
    {
      end: ['how would the urgent parcels travel instead?'],
      begin: ["what could a courier do for us that we can't do now?"],
      change: ['what would our customers notice at their door?'],
      hand: ['who would customers ring about a lost parcel?'],
      any: [
        'what do our customers need most from a courier: speed, price or care?',
        'how could we try it with a few parcels first?',
      ],
    },
  ),
  subject(
    'click-and-collect',
    "click[- ](?:and|&|'n'|n)[- ]collect|click ?& ?collect|collection points?|pick-?up (?:points?|service|lockers?|desk|station)|parcel lockers?|in-store pick-?up|kerbside (?:pick-?up|collection)|curbside pick-?up|store pick-?up",
    {
      end: ['how would the people who collect get their orders?'],
      begin: ['who would get the orders ready, and where would they stand?'],
      change: ['what would be different for somebody coming to collect?'],
      hand: ['who would be on hand for the people who come to collect?'],
      any: [
        'which customers would rather collect than have it sent?',
        'how do you think the people who pick and hand out the orders would see it?',
      ],
    },
  ),
  subject(
    'loyalty-card',
    'loyalty (?:cards?|schemes?|programs?|programmes?|points|app|club)|customer (?:cards?|club)|stamp cards?|bonus (?:points|cards?) for customers|reward (?:cards?|points|schemes?)|points (?:card|scheme)|frequent[- ](?:flyer|guest|buyer) (?:card|program|programme|scheme)|club ?cards?',
    {
      end: [
        'what would become of the points people have saved?',
        'what could we give the regulars instead of the card?',
      ],
      begin: ['what would a card give our regulars that they would really use?'],
      change: ['which customers would be better off, and which worse?'],
      tell: ['how would you put it to the people who hold a card?'],
      any: [
        'what brings our regulars back, card or no card?',
        'which customers care most about having a card?',
      ],
    },
  ),
  subject(
    'vouchers',
    '(?:gift|meal|discount|paper|online|money[- ]off|christmas|birthday) (?:vouchers?|coupons?|certificates?)|vouchers?|coupons?|gift (?:cards?|tokens?)|promo(?:tion)? codes?|discount codes?',
    {
      end: ['what would we do for people who still hold a voucher?'],
      begin: ['who would use the vouchers, and for what?'],
      change: ['how would the vouchers already out there be treated?'],
      tell: ['how would the people who hold a voucher find out?'],
      any: ['what else could do the same for people as a voucher?', 'who uses our vouchers, or would?'],
    },
  ),
  subject(
    'discounts',
    String.raw`\d+ ?(?:%|per ?cent) off|discounts?|(?:staff|student|trade|early[- ]bird|bulk|volume|senior|loyalty|seasonal) (?:rebates?|reductions?)|rebates?|money off|price reductions?|(?:summer|winter|clearance|january|spring|end[- ]of[- ]season) sale|black friday(?: sale| offers?)?|special offers?|concessionary rates?|two[- ]for[- ]one(?: offers?)?`,
    {
      end: ['what would those who get the discount do without it?'],
      begin: ['what would we ask for in return for a discount?'],
      change: ['what else could we offer besides a discount?'],
      hand: ['how large a discount could they give without asking you?'],
      tell: ['how would you put it to a customer who has always had the discount?'],
      any: ['what do you want a discount to do for us?', 'which other customers would expect the same?'],
    },
  ),
  subject(
    'price-rise',
    '(?:rais(?:e|ing)|put(?:ting)? up) (?:the |our )?(?:price|rate|fee)s?|price (?:rises?|increases?|hikes?|changes?|adjustments?|lists?|cuts?)|pric(?:e|es|ing) (?:up|increase|model|structure|policy)|(?:raising|raise|raised|putting up|put up|increasing|increase|lowering|lower|freeze|freezing) (?:the |our |all |all our |some )?(?:prices?|rates?|tariffs?|pric(?:e|ing))|higher prices|new (?:prices|tariffs?|price list|pricing)|(?<=our )prices|day rates?|hourly rates?',
    {
      begin: ['who would the new prices apply to first?'],
      change: [
        'which customers do you think the new price would win or lose?',
        'which prices would you leave alone?',
      ],
      tell: [
        'how would you put the new price to a long-standing customer?',
        'how much notice do our customers need?',
      ],
      any: ['what do customers compare our prices with?', 'how would we see whether the new price works?'],
    },
  ),
  subject(
    'fees',
    '(?:admin|administration|booking|handling|service|cancellation|late|no-show|registration|joining|processing|call-?out|membership|course|tuition|licen[cs]e|transaction|consultation|agency|management) (?:fees?|charges?)|fees and charges|(?:the|our) (?:fees|charges|fee structure)|surcharges?|cover charge|corkage',
    {
      end: ['where would the money come from without the fee?'],
      begin: ['what would people get in return for the fee?'],
      change: ['who would find the new fee hard to pay?'],
      tell: ['how would you explain the fee to somebody who rings about it?'],
      any: ['who should not have to pay the fee, in your view?', 'how do others like us handle such a fee?'],
    },
  ),
  subject(
    'timed-tickets',
    'timed (?:tickets?|entry|slots?|ticketing|admission)|(?:time|entry) slots|advance booking',
    {
      end: ['how would we keep the crowds manageable without timed tickets?'],
      begin: ['what should timed tickets put right for us?'],
      change: ['what would happen to somebody who comes too late for their slot?'],
      tell: ['how would people hear of it before they set out?'],
      any: [
        'what would visitors want us to think of first?',
        'which of the people at the door could you ask first?',
      ],
    },
  ),
  subject(
    'entrance-fee',
    '(?:entrance|entry|admission|gate) (?:fees?|charges?|prices?|tickets?|money)|free (?:entry|admission|entrance)|ticket (?:prices?|pricing|sales)|(?:day|family|adult|child|concert|group|museum) tickets?|ticketing|box office prices',
    {
      end: ['how would we make up for the money from the door?'],
      begin: ['who comes now because it costs nothing?'],
      change: ['who might stay away at that price, and who would come?'],
      tell: ['where would visitors see the price before they travel?'],
      any: ['who should always get in free, in your view?', 'what do comparable places ask at the door?'],
    },
  ),
  subject(
    'membership',
    "memberships?(?! (?:numbers|figures|fee))|membership (?:scheme|categories|levels|drive|card|offer|list|renewals?)|(?:our|paying|life|associate|new|lapsed) members(?! of (?:staff|the team|my team))|members['’] (?:club|scheme|offer|evening|area|discount)|friends['’] (?:scheme|association)",
    {
      end: ['what would we offer the people who are members now?'],
      begin: ["what would a member get that others don't?"],
      change: ['which members would be better off, and which worse?'],
      hand: ['what would whoever looks after the members have to know?'],
      tell: ['how should our longest-standing members hear about it?'],
      any: ['what do people want from a membership with us?', 'which members could we ask what they think?'],
    },
  ),
  subject(
    'subscription',
    'subscriptions?|subscribers?|season tickets?|(?:monthly|annual|yearly) (?:plans?|pass|passes)|subscription (?:model|plan|price|box|boxes|offer)s?',
    {
      end: ['what would subscribers get for what they have paid ahead?'],
      begin: ['who would subscribe rather than buy now and then?'],
      change: ['which subscribers would leave over it, do you think?'],
      tell: ['how would the present subscribers hear of it?'],
      any: ['what do people want from a subscription?', 'how would we see whether it pays for us?'],
    },
  ),
  subject(
    'free-tier',
    'free (?:tiers?|plans?|accounts?|versions?|users?|package|edition)|freemium|basic (?:tier|plan|package)|pricing tiers?|paid (?:tier|plan|version)s?',
    {
      end: ['what would the free users do on the day it ends?'],
      begin: ['what would be free, and what would people pay for?'],
      change: ['which users would start to pay, and which would leave?'],
      tell: ['how long beforehand would users learn of it?'],
      any: ['what do the free users bring us?', 'what would make a free user want to pay?'],
    },
  ),
  subject(
    'trial-period',
    '(?:free|customer|30-day|14-day|product|software|no-obligation) trials?|trial (?:offers?|lessons?|memberships?|versions?|subscriptions?|accounts?|customers)|taster (?:sessions?|lessons?|days?|classes|weeks?)|try[- ]before[- ]you[- ]buy',
    {
      end: ['how would somebody who has doubts find out that it suits them?'],
      begin: ['who would look after people during their trial?'],
      change: ['what would people still be able to try out?'],
      any: ['what makes people buy after they have tried it?', 'what does a trial need to show people?'],
    },
  ),
  subject(
    'big-customer',
    '(?:big|bigg|large|larg|major|main|key|important|top|anchor)(?:est|er)? (?:customers?|clients?|accounts?|buyers?)|key[- ]account(?: managers?| management| team)?s?|VIP (?:customers?|clients?|guests?)|flagship (?:customers?|clients?)',
    {
      end: ['how would we fill the gap that such a customer leaves?'],
      begin: ['what would we have to be ready for with a customer that size?'],
      change: ['what would the customer notice first?'],
      hand: ['what would the client need to hear before somebody new takes over?'],
      part: ['who else do they know and trust here?'],
      any: [
        'how much do we depend on a customer that size?',
        'who here knows that customer best, and what do they think?',
      ],
    },
  ),
  subject(
    'small-customers',
    'small(?:er|est)? (?:customers?|clients?|accounts?|orders?|buyers?)|one-off (?:customers?|clients?|orders)|private (?:customers|clients)|walk-in customers|minor accounts',
    {
      end: ['where could we send our small customers instead?', 'which small customers might grow with us?'],
      begin: ['how would we serve small customers without it costing too much?'],
      change: ['what could small customers do themselves without losing out?'],
      hand: ['who would take good care of our small customers?'],
      any: [
        'what do the small customers bring us besides the money?',
        'where does the work with small orders cost us most?',
      ],
    },
  ),
  subject(
    'retainer',
    'retainers?|retainer (?:agreement|contract|client|fee|hours|model)s?|monthly (?:fee|flat fee|retainer) clients?|call-off contract',
    {
      end: ['how would the client reach us in a hurry without the retainer?'],
      begin: ['what would be included in the retainer, and what not?'],
      change: ['what would the client say to a different retainer?'],
      hand: ["who would the client's contact be under the retainer?"],
      any: [
        'what does the client want a retainer for?',
        'how would we see whether the retainer pays for both sides?',
      ],
    },
  ),
  subject(
    'client-contract',
    '(?:client|customer|framework|council) contracts?(?: renewals?| extensions?)?|contract (?:renewals?|extensions?)|(?:renew|renewing|renewal of|extend|extending) (?:the |our |their )?(?:contract|agreement)|service[- ]level agreements?|SLAs?|framework agreements?',
    {
      end: ['who here works on that contract, and what would they do next?'],
      begin: ['what would we have to promise in the contract that is hard for us?'],
      change: ['what would you ask for in the contract if you could change one thing?'],
      hand: ['what was agreed outside the contract that a newcomer should know?'],
      tell: ['who should they hear it from, and when?'],
      any: [
        'what would the people who work under the contract tell us if we asked them?',
        'which part of the contract matters most to us?',
      ],
    },
  ),
  subject(
    'tender',
    'tenders?(?! (?:age|spot|loving|care|years|moment|heart))|tendering|(?<!in a )bids?|bidding|bid (?:team|document|writing|manager|proposal)s?|invitation to tender|RFPs?|RFQs?|requests? for proposals?|procurement exercise',
    {
      end: [
        'what would we do with the time the bid would take?',
        'what else could fill our order book without that bid?',
      ],
      begin: ['who would do the work if we won the bid?'],
      change: ['what would the people who judge the bid make of that?'],
      hand: ['who has the time and the knowledge to write the bid?'],
      any: [
        'what chance do you give us in a bid like that?',
        'what would winning the bid mean for the team?',
      ],
    },
  ),
  subject(
    'pitch',
    '(?:sales|client|new business|agency|investor|elevator) pitch(?:es)?|pitch (?:deck|meeting|document|presentation|team|day|for)s?|pitching|(?<!on )(?<!off )(?<!across )(?:the|our) pitch(?:es)?(?! (?:and|fee|side|invasion))',
    {
      end: ['what would the team do with the time instead of the pitch?'],
      begin: ["what could we offer in the pitch that others can't?"],
      change: ['what should they remember from the pitch?'],
      hand: ['who would they believe most in the pitch?'],
      any: [
        'who decides on their side, and what do they want to hear?',
        'who on the team should have a say in the pitch?',
      ],
    },
  ),
  subject(
    'exclusive-deal',
    'exclusiv(?:e|ity) (?:deals?|contracts?|agreements?|rights?|arrangements?|supplier|clauses?|distribution|partners?|partnerships?)|exclusivity|sole (?:supplier|agency|agent|distributor|rights|stockist)s?|single[- ]supplier deal',
    {
      end: ['who else would we then be free to work with?'],
      begin: [
        'whom would we have to turn away under an exclusive deal?',
        "how would we get out of it if it didn't work?",
      ],
      change: ['what would the exclusive deal still cover?'],
      tell: ['who should hear of it from us first?'],
      any: [
        'what does each side get out of being exclusive?',
        'what would we want in return for dealing with one partner only?',
      ],
    },
  ),
  subject(
    'quotes',
    '(?:price|written|fixed|customer|job|our|site|cost|free) quot(?:es?|ations?)|quotations?|quoting (?:jobs?|for|customers|work)|estimates? for (?:customers|clients|jobs)|(?:free|written|cost|site) estimates?|cost proposals?|quote (?:template|process|form|tool)s?',
    {
      end: ['what would a customer get instead of a quote?'],
      begin: ['who would write the quotes, and how soon after somebody asks?'],
      change: ['what would the customer find easier with such a quote?'],
      hand: ['who has the experience to put a price on a job?'],
      any: [
        'what do customers look for first in a quote?',
        'where do our quotes cost us too much time or go wrong?',
      ],
    },
  ),
  subject(
    'minimum-order',
    'minimum (?:orders?|order (?:value|size|quantity|quantities|sum)|quantit(?:y|ies)|spend|purchase|batch)|MOQs?|small order (?:surcharge|charge|fee)',
    {
      end: ['how would we keep small orders from costing us money?'],
      begin: [
        'which customers would fall under the minimum order?',
        'what could we offer those who need less than the minimum?',
      ],
      change: ['which customers could not reach the new minimum?'],
      tell: ['how would our smallest customers hear about it?'],
      any: ['what size of order pays for itself?', 'for whom would you make an exception?'],
    },
  ),
  subject(
    'catalogue',
    '(?:printed |print |paper |spring |summer |autumn |winter |christmas |annual |mail-order )?catalog(?:ue)?s?',
    {
      end: ['how would people who order from the catalogue find us?'],
      begin: ['who would the catalogue go to?'],
      change: ['what would customers miss if the catalogue changed that way?'],
      hand: ['what would they have to get right with the catalogue for you to be content?'],
      any: [
        'who orders from a catalogue rather than online?',
        'what do you want the catalogue to do for us?',
      ],
    },
  ),
  subject(
    'product-range',
    'product (?:range|lines?|portfolio|families|family|mix)s?|(?:our|whole|full|winter|summer|spring|autumn) (?:range|assortment)(?! of)|(?:winter|summer|spring|autumn|new) collections?|assortment|(?:new|our) products|slow[- ]?sellers?|slow[- ]moving (?:stock|goods|lines)|SKUs?',
    {
      end: ['which customers buy exactly what would go?', "what would you do with the stock that's left?"],
      begin: ['which customers do you see buying the new products?'],
      change: ['what would customers find missing from the range?'],
      hand: ['what would whoever has the range be free to change?'],
      any: ["what do customers ask for that we don't have?", 'how would the people who sell it take it?'],
    },
  ),
  subject(
    'old-product',
    '(?:old|older|oldest|legacy|discontinued|outdated|classic) (?:products?|models?|product lines?|series)|(?:previous|original) (?:models?|product)|end[- ]of[- ]life (?:products?|dates?|notices?)|long-standing product',
    {
      end: [
        'what would we offer the customers who rely on the old model?',
        'how long would we keep parts and help going for it?',
      ],
      change: ['what must the new model do that the old one does?'],
      hand: ['who would look after the customers of the old model?'],
      tell: ['how would you put it to somebody who bought the old model lately?'],
      any: ['who still buys or uses the old model, and what for?', 'what keeps people with the old model?'],
    },
  ),
  subject(
    'own-brand',
    'own[- ](?:brand|label)s?(?: goods| products| range)?|private[- ]labels?|house (?:brand|label|wine|blend)s?|white[- ]label(?:s|ling|led)?',
    {
      end: ['what would take its place on the shelf?'],
      begin: [
        'which goods would you put our own name on first?',
        'who would make it for us, and how would we check the quality?',
      ],
      change: ['what would customers see differently about our own brand?'],
      hand: ['how would we make sure that it stays as good?'],
      any: ['what should our own brand stand for?', 'who buys our own brand, or would?'],
    },
  ),
  subject(
    'samples',
    '(?:free|product|trade|fabric|sample) samples?|samples? (?:boxes|packs?|sets?|service|requests?|kits?)|tastings?|giveaways?|freebies',
    {
      end: ['how would new customers get to know the product?'],
      begin: ['who would you want to have a sample?'],
      change: ['which customers would no longer get samples, and how would they decide?'],
      hand: ['who would choose what goes out as a sample?'],
      any: ['what do you want a sample to lead to?', 'how would we tell whether samples bring in orders?'],
    },
  ),
  subject(
    'warranty',
    "warrant(?:y|ies)|(?:product|lifetime|extended|five[- ]year|two[- ]year|ten[- ]year|manufacturer['’]?s) (?:guarantees?|warrant(?:y|ies))|guarantee (?:periods?|claims?|terms)|repair promise",
    {
      end: [
        'what would we do for somebody whose purchase breaks?',
        'which customers buy from us because of the warranty?',
      ],
      begin: ['what would the warranty cover beyond what the law requires?'],
      change: ['what would happen to things sold under the old terms?'],
      hand: ['who would decide what falls under the warranty?'],
      any: [
        'how much does a warranty count when people choose us?',
        'what would the people who deal with the claims say to it?',
      ],
    },
  ),
  subject(
    'spare-parts',
    'spare(?:s| parts?)|replacement parts?|parts (?:store|stock|desk|service|department|warehouse|catalogue|supply)|spares (?:store|stock|desk)',
    {
      end: ['who would be stuck without those parts?', 'where else could people get the spare parts?'],
      begin: ['which parts would you want on the shelf first?'],
      change: ['how quickly would people still get the part they need?'],
      hand: ['who knows the parts well enough to take it on?'],
      any: [
        'how long should people be able to get parts from us?',
        'what would the people who do the repairs say to it?',
      ],
    },
  ),
  subject(
    'new-market',
    'new (?:markets?|countr(?:y|ies)|territor(?:y|ies)|regions?)|(?:foreign|overseas|german|french|us|american|asian|chinese|indian|european|nordic|spanish|italian|polish|irish|dutch|scandinavian|uk|british) markets?|market entry|(?:entering|enter|leave|leaving) (?:the )?(?!christmas|farmers|street|craft|labour|labor|job|weekly)[a-z]+ market|expan(?:d|ding|sion) (?:into|to|abroad|overseas)|international expansion|go(?:ing)? abroad',
    {
      end: [
        'what would we tell the customers we have in that market?',
        'how could we keep a foot in that market at little cost?',
      ],
      begin: [
        'who would buy from us there, and what do they use today?',
        'what could we try there before we commit ourselves?',
      ],
      change: ['what would the customers there notice?'],
      hand: ['how much would a person on the spot be free to decide?'],
      any: [
        'who do we know there who would tell us the truth?',
        'what makes that market right or wrong for us?',
      ],
    },
  ),
  subject(
    'export',
    'exports?|exporting|export (?:orders?|business|sales|trade|licences?|licenses?|customers|markets?|desk|team)|overseas (?:orders|sales|customers|shipping|clients)|customs (?:papers|paperwork|forms)|(?:ship|shipping|sell|selling|sales) (?:abroad|overseas)|international (?:orders|shipping|sales)',
    {
      end: ['where would the goods go that we sell abroad now?', 'what would we tell the customers abroad?'],
      begin: [
        'which of our products would you send abroad first?',
        'who here would handle customs and shipping?',
      ],
      change: ['what would get easier, and for whom?'],
      hand: ['what would they need to know about our customers abroad?'],
      any: [
        'what do the exports bring us, all in all?',
        'how do you think the people who pack and ship the exports would see it?',
      ],
    },
  ),
  subject(
    'online-shop',
    'online (?:shops?|stores?|sales|ordering|orders|booking shop)|web ?(?:shops?|stores?)|e-?commerce(?: site| platform| business)?|internet shops?|e-?shops?|shop system|shopping (?:basket|cart)s?|online marketplaces?',
    {
      end: ['how would the people who order online buy from us?'],
      begin: ['who would pack the orders and answer the questions?'],
      change: ['what would customers have to learn anew in the online shop?'],
      hand: ['who would keep the online shop up to date?'],
      any: [
        'which customers can we reach only online?',
        'what should people be able to buy from us online, and what not?',
      ],
    },
  ),
  subject(
    'market-stall',
    "(?:market|farmers['’]? market|street|christmas market|food|fruit|veg) (?:stalls?|stands?|pitch(?:es)?)|stalls? at the [a-z]+|(?:farmers['’]?|christmas|weekly|street|saturday|sunday|craft) markets?|market (?:days?|square|traders?)|fair(?:ground)? stalls?|food trucks?",
    {
      end: [
        'where would the people who come to the market find us?',
        'how would we make up for what the market brings in?',
      ],
      begin: ['who would stand at the stall, and on which days?'],
      change: ['which market customers would come along with the change?'],
      hand: ['who would be good at the stall and like it?'],
      any: [
        'what does the market bring us besides the takings?',
        'what would the people who stand at the stall want us to think of first?',
      ],
    },
  ),
  subject(
    'pop-up',
    'pop-?ups?(?! (?:ads?|windows?|blockers?|message|banner|box))(?: shops?| stores?| restaurants?| caf(?:e|é)s?| events?| stands?)?|temporary (?:shops?|stores?|stands?)',
    {
      end: ['where else would those customers meet us?'],
      begin: [
        'what would you like to find out with a pop-up?',
        'who would staff the pop-up, and what would they leave undone meanwhile?',
      ],
      change: ['what would make the pop-up worth its cost?'],
      hand: ['who could run the pop-up from start to finish?'],
      any: [
        'what should be left for us once a pop-up has closed?',
        "which people could a pop-up reach that we don't reach now?",
      ],
    },
  ),
  subject(
    'mobile-service',
    'mobile (?:librar(?:y|ies)|units?|clinics?|bank|shop|kitchen|surgery|post office)|book ?mobiles?|(?:library|info|health|advice|outreach|screening|youth|play) (?:bus(?:es)?|vans?)|book (?:bus|van)|outreach (?:bus|van|stops?)',
    {
      end: ['how would the people at the stops reach us?'],
      begin: ['where would you send it first?', 'who would drive it, and who would serve the people?'],
      change: ['which places would lose their stop, and which would gain one?'],
      hand: ["who else could run it without losing people's trust?"],
      any: ["who can't get to us any other way?", 'what do people need most when it comes to them?'],
    },
  ),
  subject(
    'library-hours',
    '(?<!component )(?<!software )(?<!code )(?<!image )(?<!photo )(?<!python )(?<!java )(?<!javascript )(?<!template )(?<!design )librar(?:y|ies)(?: (?:opening|hours|times|openings|closures?|service|desk|staff|branch|cards?|loans))?|reading rooms?|lending (?:desk|service|rules|periods?)|book (?:lending|loans?)|study (?:room|space|hall)s?',
    {
      end: [
        'where would people go who spend those hours there?',
        'what could people still borrow or use in that time?',
      ],
      begin: ['who would come at hours when it is shut today?', 'who would be on duty there?'],
      change: ['which readers would find it harder, and how could we help them?'],
      hand: ['what would still need a librarian?'],
      any: ['who relies on it most, and for what?', 'which of the library staff could you ask first?'],
    },
  ),
  subject(
    'library-fines',
    '(?:library|late|overdue|lending) (?:fines?|penalt(?:y|ies))|overdue (?:books?|charges?|fees?|notices?)|fines (?:for|on) (?:late|overdue) [a-z]+',
    {
      end: ['how would we get late books back without fines?'],
      begin: ["what would a fine do that a reminder doesn't?"],
      change: ['who would be let off a fine, and who would decide it?'],
      tell: ['how would people with old fines hear of it?'],
      any: [
        'who stays away because of fines, or might?',
        'what would the people at the desk tell us if we asked them?',
      ],
    },
  ),
  subject(
    'museum-rooms',
    '(?:museum|gallery|exhibition|permanent|display|upper|picture) (?:rooms?|galler(?:y|ies)|halls?|cabinets?|collections?|displays?)|museums?(?! (?:shop|board|director|café|cafe))|permanent (?:exhibition|collection|display)s?|period rooms?|display cases?',
    {
      end: ['where would the things on show go?', 'which visitors come especially for what would go?'],
      begin: ['what would you most like to show there?'],
      change: ['what should visitors understand better afterwards?'],
      hand: ['who knows the things on show well enough to take them on?'],
      any: [
        'what do you want visitors to take away from it?',
        'what would the people who work in those rooms say to it?',
      ],
    },
  ),
  subject(
    'guided-tours',
    '(?:guided|walking|factory|audio|city|site|backstage|museum|house|garden|school|free|daily|evening|plant|brewery|cellar) tours?|tour guides?|guided (?:walks?|visits?)|tours of the [a-z]+|audio ?guides?',
    {
      end: ['how would visitors learn what they hear on a tour?', 'what would you offer the guides?'],
      begin: ['who would lead the tours, and what would they show?'],
      change: ['who would no longer come on a tour, and who would come instead?'],
      hand: ['what would a new guide have to know first?'],
      part: ['who could lead those tours in the meantime?'],
      any: ['who do we most want to reach with tours?', 'how would the guides take it?'],
    },
  ),
  subject(
    'school-visits',
    'school (?:visits?|groups?|parties|workshops?|programme|program|outreach)(?! at the school)|visiting (?:schools|classes)|class visits?|(?:visits?|workshops?|tours?) for schools|education (?:programme|program|workshops?|visits)',
    {
      end: ['which children would not get to us any other way?'],
      begin: [
        "what could a class do with us that it can't do at school?",
        'who here would look after the classes?',
      ],
      change: ['what would be different for a teacher who comes with a class?'],
      hand: ['who is good with a whole class?'],
      any: ['which teachers could we ask about it?', 'what do you want the children to take home?'],
    },
  ),
  subject(
    'exhibition',
    '(?:art|photo|photography|temporary|special|summer|autumn|winter|spring|travelling|touring|loan|student|big|next|new|current) (?:exhibitions?|exhibits?)|(?:art|photo|photography|degree|student) shows?|exhibitions?|exhibits?|vernissage|private view',
    {
      end: ['what would we tell the artists and lenders?'],
      begin: ['who would come for this exhibition?'],
      change: ['what would the artists and lenders say to the change?'],
      hand: ['what would you still decide about the exhibition yourself?'],
      part: ['who could take the exhibition on at this point?'],
      any: [
        'what do you want people to get from the exhibition?',
        'what does the exhibition need most at the moment?',
      ],
    },
  ),
  subject(
    'concert',
    'concerts?(?! hall)|recitals?|gigs?(?! economy)|(?:concert|chamber music|summer music|orchestra|jazz) (?:series|seasons?|evenings?|nights?|programmes?)|live music(?: nights?| evenings?)?|open[- ]air (?:concerts?|festivals?)|music festivals?',
    {
      end: [
        'what would we tell the players and the people with tickets?',
        "what could take the concert's place?",
      ],
      begin: ['who would come to that concert?', 'what would you like to hear at the concert?'],
      change: ['how would the musicians take the change?'],
      hand: ['who would choose the programme?'],
      any: ['what is a concert meant to do for us?', 'how would we know that a concert had been worth it?'],
    },
  ),
  subject(
    'interval',
    '(?:the|an|our|no|one) interval(?! (?:of|between|timer))|(?:theatre|theater|concert) (?:intervals?|intermissions?)|intermissions?|interval (?:drinks|bar|bells?)|ice[- ]cream break',
    {
      end: [
        'how would the audience manage without an interval?',
        'what would the bar lose without an interval?',
      ],
      begin: ['where in the evening would the interval come?'],
      change: ['what would front of house have to do differently in the interval?'],
      any: ['what would the performers say to it?', 'who in the audience needs an interval most?'],
    },
  ),
  subject(
    'matinee',
    'matin(?:e|é)es?|matinee (?:performances?|shows?)|afternoon (?:performances?|shows?|concerts?|screenings?)|morning screenings?|relaxed performances?|midweek matin(?:e|é)es?|senior screenings?',
    {
      end: ['who would miss the matinee because the evening is too late for them?'],
      begin: ['who would come to a matinee?', 'how would cast and crew manage a matinee and an evening?'],
      change: ['who would we win with such a matinee, and who might stay away?'],
      any: ['what would the cast and crew say to it?', 'how would we see whether a matinee is worth it?'],
    },
  ),
  subject(
    'audience',
    '(?<!target )(?<!intended )(?<!live )audiences?(?! (?:question|member|seating))|theatre-?goers?|concert-?goers?|(?:our|young|new|younger|older) (?:spectators|viewers|listeners)|readerships?|(?:our|younger|older|loyal|core) (?:readers|listeners|viewers)|cinema-?goers?',
    {
      end: ['which part of the audience would we lose?'],
      begin: ['what would bring a new audience to us?'],
      change: ['what would our present audience say to it?'],
      tell: ['how does our audience best hear such news?'],
      any: ['who do you most want to reach?', 'who in the audience could we ask about it?'],
    },
  ),
  subject(
    'choir',
    "choirs?|(?:church|school|staff|works|community|children['’]s|male voice|gospel) (?:choirs?|bands?|orchestras?)|choral society|(?:brass|wind|samba|steel) bands?|choir (?:practice|rehearsals?|director|leader)|singing (?:group|club|lessons)s?|orchestra",
    {
      end: ['what would you offer the people who sing or play now?', 'what would people miss in the music?'],
      begin: ['who would come and sing or play, and who would lead them?'],
      change: ['what would the singers or players say to it?'],
      hand: ['who would the others follow gladly?'],
      part: ['who could lead rehearsals in the meantime?'],
      any: [
        'what do you hope the music does for people here?',
        'which of the singers or players could you talk to first?',
      ],
    },
  ),
  subject(
    'youth-group',
    "youth (?:groups?|clubs?|cent(?:re|er)s?|evenings?|section|teams?)|(?:scouts?|guides|cub|brownie) (?:group|troop|pack)s?|(?:chess|drama|film|homework|knitting|walking|sewing|craft|gardening|reading|book|running|bridge|science|coding|film|supper|seniors['’]?) (?:clubs?|groups?|circles?)|book ?clubs?|junior (?:section|club|team)s?|social clubs?|playgroups?|toddler groups?",
    {
      end: [
        'where would the members go instead?',
        'what would it take to keep the group going with less work for us?',
      ],
      begin: ['who would come to the group, and who would lead it?'],
      change: ['which members might not come along with the change?'],
      hand: ['which of the members or helpers could run the group?'],
      part: ['who else do the members know and trust?'],
      any: ['what is the group for, as you see it?', 'what do the members themselves want?'],
    },
  ),
  subject(
    'playground',
    "play ?(?:grounds?|areas?|parks?|corners?|equipment)|soft[- ]play(?: area| centre| center| zone)?|adventure playgrounds?|ball pits?|climbing frames?|sand ?pits?|skate ?parks?|bouncy castles?|kids['’] corner|children['’]s corner",
    {
      end: ['where would the children play instead?'],
      begin: ['what ages would it be for?', "who would check that it's safe to play on?"],
      change: ['what would the children use most, do you think?'],
      hand: ['who would see to repairs and safety then?'],
      any: [
        'what would the children and parents ask for?',
        "which families come because there's somewhere to play?",
      ],
    },
  ),
  subject(
    'swimming-lessons',
    "swimming (?:lessons?|class(?:es)?|courses?|pools?|club|sessions?|baths|teachers?)|swim (?:lessons?|class(?:es)?|club|sessions?|school)|(?:early|lane|public|family|ladies['’]?|adult) swim(?:ming|s)?|(?:our|outdoor|indoor|leisure|paddling|teaching|learner) pools?(?! (?:of|car|table))|(?<!into )(?<!in )(?<!from )(?<!car )the pool(?! (?:of|car|table))|lidos?|lane (?:hours|swimming)|aqua ?(?:fit|aerobics)",
    {
      end: ['where else could those swimmers go?'],
      begin: ['who would come to swim, and at what hours?', 'who would teach and who would watch the water?'],
      change: ['which groups would have to make room in the pool?'],
      hand: ['who has the training to take it on?'],
      any: [
        'who needs the water most, in your view?',
        'how do you think the swimmers and the lifeguards would see it?',
      ],
    },
  ),
  subject(
    'gym-classes',
    '(?:gym|fitness|yoga|pilates|exercise|spin|spinning|dance|keep-fit|zumba|aerobics|sports|evening gym) (?:class(?:es)?|courses?|sessions?|groups?|lessons?|studio)|yoga|pilates|zumba|(?<!at )(?<!to )(?<!in )(?:the|our) gym|gym (?:hours|floor|equipment)|fitness (?:cent(?:re|er)|studio|room)s?|keep-fit',
    {
      end: ['what would the people who come be offered instead?'],
      begin: ['who would come, and at what time of day?', 'who would lead it, and where?'],
      change: ["who couldn't come at the new time or place?"],
      hand: ['who would people be glad to train with?'],
      part: ["who could take the classes until there's somebody new?"],
      any: [
        'what do people come for besides the exercise?',
        'who could we ask among those who train with us?',
      ],
    },
  ),
  subject(
    'clinic-hours',
    "(?:clinic|surgery|consulting|doctor['’]?s|nurse|walk-in|outpatient|vaccination|baby|foot|diabetes|asthma|blood pressure|memory|well-woman|flu) (?:clinics?|hours|sessions?|opening|times|surger(?:y|ies))|clinics?|outpatients?(?: department)?|GP (?:surgery|practice|surgeries)|health cent(?:re|er)s?|dental (?:surgery|practice)|minor injuries unit",
    {
      end: ["where would the clinic's patients go instead?"],
      begin: [
        'which patients would you send to that clinic?',
        'who would run the clinic, and in which room?',
      ],
      change: ['what would be different for a patient on an ordinary day?'],
      hand: ['what would you still want to hear about from the clinic?'],
      tell: ['how would the patients find out in time?'],
      any: [
        'what would the people who work in the clinic want us to think of first?',
        'which patients need the clinic most?',
      ],
    },
  ),
  subject(
    'appointments',
    'appointments? (?:system|slots?|book|booking|length|only|times?|reminders?|letters?|rules?|diary)|(?:online|telephone|longer|shorter|ten-minute|same-day|evening|booked|missed|patient|customer|client|fixed) (?:appointments?|bookings?)|booking (?:system|slots?|app|tool)s?|(?:without an|by) appointment|appointments(?! (?:to the|committee|panel|board))|no-shows?|did not attends?|DNA rates?',
    {
      end: ['how would people know when they can come?'],
      begin: ['how would somebody book who has no internet?', 'how would you leave room for what is urgent?'],
      change: ['what would be different for the person who wants a time with us?'],
      hand: ['what would whoever makes the bookings have to know?'],
      tell: ['how would the people who have a time already hear of it?'],
      any: [
        'what would make it easier for people to come at the right time?',
        'which of the people who make the bookings could you ask first?',
      ],
    },
  ),
  subject(
    'walk-ins',
    'walk-?ins?(?: hours?| service| patients| customers| sessions?| clinics?| slots?)?|open (?:surgery|clinic|consultation hours?)|(?:people|patients|customers|clients) without an appointment|unbooked (?:visitors|patients|customers)',
    {
      end: [
        'what would we tell somebody who comes anyway?',
        "who can't manage to book ahead, and how would they be seen?",
      ],
      begin: [
        'how would people with an appointment fare beside the walk-ins?',
        'who would decide which walk-in is urgent?',
      ],
      change: ['at what hours would walk-ins be easiest for us?'],
      tell: ['how would people learn of it before they come?'],
      any: [
        'what sort of people come without an appointment?',
        'what would those who deal with walk-ins tell us if we asked them?',
      ],
    },
  ),
  subject(
    'visiting-hours',
    "visiting (?:hours|times?|rules|policy|arrangements)|visitors['’]? (?:hours|times)|ward visits|visitor (?:rules|policy|limits?)|open visiting",
    {
      end: ['which visitors can only come in those hours?'],
      begin: ['what would visitors at those hours mean for the staff?'],
      change: ['how would relatives from further off manage?'],
      tell: ['how would families hear of it before they set out?'],
      any: [
        'for whom would you make an exception to visiting hours?',
        'what do the people who get the visits want?',
      ],
    },
  ),
  subject(
    'waiting-list',
    'waiting lists?|(?:patient|clinic|surgery|treatment|our) wait(?:ing)? times?|wait-?lists?|queue for (?:places|treatment|appointments|surgery)|backlog of (?:patients|referrals|applicants)|referral lists?|housing list',
    {
      end: ['what would we tell the people on the list now?'],
      begin: ['how would people on the list know where they stand?'],
      change: ['who would be seen sooner, and who later?'],
      hand: ['how would whoever keeps the list judge what is urgent?'],
      any: ["who on the list can't afford to wait?", 'what could we do for people while they wait?'],
    },
  ),
  subject(
    'ward-beds',
    "(?:hospital|ward|surgical|medical|maternity|children['’]s|respite|acute|intensive care|rehab|stroke|geriatric|winter) (?:wards?(?! rounds?)|beds)|(?<!back to the )(?<!on the )wards?(?! (?:rounds?|councillors?|clerks?|off|manager|sister|staff|meeting))|bed (?:numbers|capacity|base|closures?|spaces?|occupancy)|(?:extra|fewer|escalation|empty|free) beds|side rooms?|bays? on the ward",
    {
      end: ['where would the patients go instead?', 'where would the staff work?'],
      begin: ['who would staff it at night and at weekends?'],
      change: ['what would the patients notice most?'],
      hand: ['what would whoever leads it need from you?'],
      tell: ['how would patients and their families hear of it?'],
      any: [
        'how would the nurses and doctors there take it?',
        'what would tell us early that something is unsafe?',
      ],
    },
  ),
  subject('ward-round', 'ward[- ]rounds?|(?:consultant|teaching|grand|board) rounds?', {
    end: ['how would decisions about the patients get made without the round?'],
    begin: ['who would have to be on the round?'],
    change: ['what would patients and nurses notice about the round?'],
    hand: ['what would you want them to call you for?'],
    any: ['what must not get lost from the ward round?', 'what would the nurses and the juniors say to it?'],
  }),
  subject(
    'home-visits',
    'home visits?|house ?calls?|house visits?|(?:home|farm|customer|client|family|welfare|health visitor) visits|domiciliary visits?|(?:visit|visiting|see|seeing) (?:people|patients|families|clients|customers) at home',
    {
      end: ["how would we see the people who can't come to us?"],
      begin: ['who would you visit first?', 'how would those who go out alone be safe?'],
      change: ['what could be done by phone, and what only face to face?'],
      hand: ['what would the people we visit say to a new face?'],
      part: ['who else do the people we visit know?'],
      any: [
        'what can we learn on a visit that we would never hear otherwise?',
        'who would be hardest to reach any other way?',
      ],
    },
  ),
  subject(
    'telephone-consultations',
    '(?:telephone|phone|video|remote|online|virtual) (?:consultations?|appointments?|clinics?|consults?|surger(?:y|ies)|advice sessions?|triage|reviews?)|telephone triage|tele-?(?:medicine|health|consultations?|care)|phone-first|e-?consults?',
    {
      end: ['who would find it hard to come in instead of ringing?'],
      begin: ['what could be settled by phone or video, and what not?'],
      change: ['how would somebody manage who hears badly or has no internet?'],
      hand: ['who has the experience to judge things by phone?'],
      any: [
        'who should always have the choice to come in?',
        'how do you think those who make the calls would see it?',
      ],
    },
  ),
  subject(
    'parents-evening',
    "parents?['’]? ?['’]? (?:evenings?|nights?|meetings?|consultations?|days?)|parents?['’]?[- ]teachers?['’]? (?:evenings?|conferences?|meetings?|talks?)|parent(?:s['’]?)? (?:afternoons?|talks)|school reports? evening",
    {
      end: ['how else would parents hear how their child is doing?'],
      begin: ['what should parents know when they go home?'],
      change: ['which parents would find it easier, and which harder?'],
      tell: ["how would we reach the parents who don't read our letters?"],
      any: ['which parents do we most need to reach?', 'what would the teachers want us to think of first?'],
    },
  ),
  subject(
    'school-trips',
    '(?:school|class|residential|field|day|ski|geography|history|year|overnight|end-of-year) (?:trips?|outings?|excursions?)|residentials?|field trips?|(?:school|pupil|student) exchanges?|outdoor week',
    {
      end: [
        'what could the pupils do instead of the trip?',
        'which pupils would miss out most without the trip?',
      ],
      begin: [
        'what should the pupils get from the trip?',
        'which staff would go along, and who would cover their lessons?',
      ],
      change: ['which families could afford the trip then?'],
      tell: ['what would families want to know first about the trip?'],
      any: [
        'what would the pupils miss most if there were no trips?',
        'which of the staff who go on trips could you ask first?',
      ],
    },
  ),
  subject(
    'after-school-club',
    'after-?[- ]?school (?:clubs?|care|programme|program|provision|activities|sessions?)|before-?[- ]school (?:clubs?|care)|breakfast clubs?|wrap-?around care|holiday (?:clubs?|camps?|play ?schemes?|care)|homework clubs?|out-of-school care|play ?schemes?|crèche|creche|nurser(?:y|ies) (?:places|hours)|day ?nurser(?:y|ies)',
    {
      end: ['where would the children go until their parents finish work?'],
      begin: ['who would look after the children?', 'which families would use it?'],
      change: ['what would the change mean for parents who work late?'],
      hand: ['what would you want the people who take it over to keep?'],
      tell: ['how long do parents need to find another place?'],
      any: ['what would the parents and the staff tell us if we asked them?', 'which children need it most?'],
    },
  ),
  subject(
    'hostel',
    "(?:student |school |boarding |youth |girls['’]? |boys['’]? |workers['’]? )?hostels?|boarding house|halls of residence|student (?:housing|accommodation)|dormitor(?:y|ies)|dorms?",
    {
      end: ['where would the people stay who live there now, or would apply?'],
      begin: ['who would live there, and who would look after them?'],
      change: ['what would be different for those who live there?'],
      hand: ['what would the people who take it over have to promise?'],
      any: ['who has nowhere else to stay near here?', 'how would the wardens and the residents take it?'],
    },
  ),
  subject(
    'tenants-rents',
    "tenants?|(?:ground|house|flat|social|peppercorn|tenants['’]) rents?|rent (?:arrears|freeze|increase)|(?:raise|lower|put up|raising|lowering|putting up) (?:the |their |our )?rents?|(?:flat|house|residential|property) lettings?|sub-?tenants?|sub-?let(?:s|ting)?|tenanc(?:y|ies)|lodgers?|leaseholders?",
    {
      end: ['where would the tenants go, and how long would they need?'],
      begin: ['what sort of tenant would you want there?'],
      change: ['what could the tenants afford?'],
      hand: ['who would the tenants turn to with a problem?'],
      tell: ['how should the tenants hear of it?'],
      any: ['what would be fair to the tenants and to us?', 'what would the tenants say if we asked them?'],
    },
  ),
  subject(
    'hall-hire',
    '(?:hall|venue|church hall|village hall|room|school|premises) (?:hire|lettings?|rentals?)|lettings(?! go)|venue hire|function rooms?|(?:outside|private) (?:hire|hirers?)',
    {
      end: [
        'where would the people go who hire from us now?',
        'how would we make up for the money from the hire?',
      ],
      begin: ['who would open up, lock up and clean after hirers?'],
      change: ['which hirers would feel the change most?'],
      hand: ['what would you still want to decide about who may hire?'],
      any: ['which groups do we most want to have in our rooms?', 'what does hiring out cost us in work?'],
    },
  ),
  subject(
    'parking',
    '(?:visitor|customer|disabled|on-site|street|free|lorry|coach|blue badge|patient) (?:car ?parks?|parking)|parking(?: spaces?| places?| permits?| lots?| bays?| spots?| rules)?|(?:disabled|blue badge) bays?|(?<!in the )(?<!at the )(?<!across the )car ?parks?|parking garages?|park and ride',
    {
      end: ['where would people park instead?', "who can't come here any other way than by car?"],
      begin: ['who would you give the nearest spaces to?'],
      change: ['how would people on early and late shifts manage?'],
      tell: ['how would people hear of it before they drive in?'],
      any: ['who really needs to park close by?', 'what else could help people to get here?'],
    },
  ),
  subject(
    'parking-charges',
    '(?:car park|parking|staff parking|hospital parking|visitor parking) (?:charges?|fees?|fines?|tariffs?|tickets?|costs?|prices?|income|machines?|meters?)|(?:charge|charging|pay|paying) (?:for|to) (?:staff |visitor |the )?(?:parking|park|car park)|pay[- ]and[- ]display|parking (?:barriers?|enforcement)',
    {
      end: ['what would pay for the car park then?'],
      begin: ['who could not afford to pay for parking every day?'],
      change: ['what would people do who come every day?'],
      tell: ['what would you tell people the money is for?'],
      any: [
        'who should never have to pay for parking, in your view?',
        'who would feel it most: staff, visitors or neighbours?',
      ],
    },
  ),
  subject(
    'transport-route',
    'bus (?:routes?|lines?|services?|stops?|timetables?|connections?)|(?:tram|train|rail|metro|school bus|night bus|shuttle|coach|minibus) (?:routes?|lines?|services?|stops?|timetables?|connections?)|shuttle(?:s| bus(?:es)?)?|(?:night|hopper|community) bus(?:es)?|dial-a-ride|(?:the|route|line|number) [0-9]+[a-z]? (?:bus|tram)',
    {
      end: ['how would the people who use it get about?'],
      begin: ['who would use it, and at what times?'],
      change: ['who would have further to walk or longer to wait?'],
      hand: ['what would you want the new operator to keep?'],
      tell: ['how would passengers hear of it before they stand at the stop?'],
      any: ['who has no other way to get there?', 'what would the drivers and passengers say to it?'],
    },
  ),
  subject(
    'minibus',
    'minibus(?:es)?(?! (?:routes?|lines?|services?|stops?|timetables?))|(?:school|works|staff) (?:bus|buses)(?! (?:routes?|lines?|services?|stops?|timetables?))',
    {
      end: ['how would we manage on the days a minibus is needed?'],
      begin: ['who would drive it and keep it in order?'],
      change: ['which trips would still be possible?'],
      hand: ['who would see to the bookings and repairs?'],
      any: [
        'who here needs a minibus, and what for?',
        'what could we hire or share instead of having our own?',
      ],
    },
  ),
  subject(
    'boat-trips',
    '(?:boat|ferry|river|lake|harbour|canal|sailing|whale|fishing|island) (?:trips?|tours?|cruises?|rides?|crossings?|excursions?|sailings?)|ferr(?:y|ies)(?! strike)|(?:tour|pleasure|passenger|excursion|trip) boats?|boat hire|pedalos?|rowing boats?|cruises?|(?:first|last|morning|evening|winter) (?:sailing|crossing|boat)s?',
    {
      end: ['how would the people who need the boat get across or out?', 'what would the crew do?'],
      begin: ['who would come on the boat, and in which months?'],
      change: ['what would passengers on the boat notice?'],
      hand: ['who knows the boat and the water well enough?'],
      any: ['what would the crew say to it?', "what could we learn from a short try before it's settled?"],
    },
  ),
  subject(
    'hire-bikes',
    '(?:hire|rental|cargo|company|shared|loan|city|pool|electric|staff) (?:bikes?|bicycles?|e-?bikes?)|e-?bikes?|bike (?:hire|rental|sharing|scheme|fleet|leasing)s?|cycle (?:hire|scheme)|bike-?share',
    {
      end: ['how would the people who use the bikes get about?'],
      begin: ['who would ride the bikes, and where to?', 'who would look after the bikes?'],
      change: ['what would be harder for those who use the bikes?'],
      hand: ['who would do the repairs and the lending?'],
      any: [
        'who would be without a bike if we had none to offer?',
        'what else could get people out of their cars?',
      ],
    },
  ),
  subject('room-service', 'room[- ]service', {
    end: ['what would a guest who comes in late and hungry get?'],
    begin: ['who would take the orders and carry the trays?'],
    change: ['which guests would miss what we offer now?'],
    hand: ['who would do room service then?'],
    any: ['which guests rely on room service?', 'what could we offer guests in place of room service?'],
  }),
  subject(
    'hotel-rooms',
    '(?:hotel|guest|double|single|family|holiday|twin|bunk|en[- ]suite) (?:bedrooms?|rooms?|suites?|flats?|cottages?)|(?:our|the) (?:hotel|guest ?house|b&b|bed and breakfast|inn)|bed and breakfast|holiday lets?|room (?:rates?|cleaning|bookings?)|guest ?houses?|housekeeping|overnight guests',
    {
      end: ['where would the guests who come back each year go?'],
      begin: ['who would stay with us, and what would bring them?'],
      change: ['what would guests notice first?'],
      hand: ['what would you still want to see to yourself?'],
      any: [
        'what do our guests care about most?',
        'how do you think the people who do the rooms would see it?',
      ],
    },
  ),
  subject(
    'check-in-time',
    "check-?in (?:times?|desks?|hours?|counter)|(?:guest|guests['’]|hotel|early|late|self|room) check-?ins?|self[- ]check-?in|check-?out times?|late (?:check-?outs?|arrivals)|early arrivals|arrivals desk",
    {
      end: ['what would a guest do who arrives at an awkward hour?'],
      begin: ["who would help a guest who can't get in?"],
      change: [
        'what would guests do until their room is ready?',
        'how would the cleaning fit in with the new times?',
      ],
      tell: ['how would guests hear of it before they arrive?'],
      any: [
        'what do guests need most when they arrive?',
        'what would the cleaners and the desk want us to think of first?',
      ],
    },
  ),
  subject(
    'weddings',
    "weddings?|wedding (?:parties|receptions?|business|bookings?|fairs?|venue|packages?|season)|private (?:parties|party|functions?|events?)|(?:birthday|anniversary|hen|stag|children['’]s birthday) parties|function (?:bookings?|trade)|christenings|funeral teas?",
    {
      end: [
        'what would we tell the people who have booked already?',
        'how would we fill the dates and make up the money?',
      ],
      begin: ['who would look after the guests till late at night?'],
      change: ['what would make such parties less work for us?'],
      hand: ['who would the couple or family deal with?'],
      any: [
        'what do such parties leave us once everything is paid?',
        'how do the people who work at the parties feel about them?',
      ],
    },
  ),
  subject(
    'group-bookings',
    'group (?:bookings?|reservations?|visits?|rates?|tickets?|travel|discounts?|tables?|menus?)|coach (?:parties|party|groups?|tours?|trips?|operators?|loads?)|bus (?:parties|tours?|groups?)|tour (?:groups?|operators?|companies)|large (?:groups|parties|tables)|block bookings?|conference (?:groups|bookings?)|travel groups?',
    {
      end: ['how would we fill the days when groups come?'],
      begin: ['where would we put a whole group?'],
      change: ['how would single guests find it on a day with groups?'],
      hand: ['who would the groups deal with here?'],
      tell: ['which group organisers should hear of it first?'],
      any: ['what sort of groups do we want?', 'what do groups bring us, all in all?'],
    },
  ),
  subject(
    'farm-shop',
    'farm (?:shops?|stands?|stalls?|gate(?: sales)?|sales)|farmgate(?: sales)?|honesty (?:box(?:es)?|stalls?)|pick[- ]your[- ]own|direct sales from the farm|milk (?:vending machines?|machines?|station)|egg (?:machine|sales)',
    {
      end: [
        'where would we sell the produce instead?',
        'which customers would still buy from us some other way?',
      ],
      begin: ['who would serve in the shop, and what would they leave undone?'],
      change: ['what do people want to find when they come out to the farm?'],
      hand: ['who would like to run the farm shop?'],
      any: [
        'what should selling at the farm bring us besides money?',
        'how would we know after a season whether it pays?',
      ],
    },
  ),
  subject(
    'veg-boxes',
    '(?:veg(?:etable)?|organic|farm|salad|harvest|fruit and veg) (?:box(?:es)?|bags?|schemes?)|veg(?:etable)?[- ]box (?:scheme|round|customers)s?|box schemes?|CSA (?:shares?|scheme)|community supported agriculture',
    {
      end: ['where would we sell what goes into the boxes now?'],
      begin: ['what would be in the box in a lean month?', 'who would pack and deliver the boxes?'],
      change: ['what would the households that take a box say?'],
      hand: ['who could take over the packing and the round?'],
      any: [
        'what do people like about getting a box?',
        'which customers could we ask about the boxes first?',
      ],
    },
  ),
  subject(
    'allotments',
    "allotments?|allotment (?:gardens?|plots?|holders?|rents?|sites?|society)|community gardens?|(?:school|kitchen|sensory|patients['’]?|staff|roof|cottage) gardens?|vegetable (?:gardens?|patch(?:es)?|plots?|beds)|garden plots?|raised beds|orchards?|greenhouses?",
    {
      end: ['what would you offer the people who garden there now?'],
      begin: ['who would look after it through the summer?', 'what would you like to grow there?'],
      change: ['which gardeners would have to move or give something up?'],
      hand: ['who knows the garden well enough to take it on?'],
      tell: ['when in the year would the gardeners need to know?'],
      any: [
        'what do people get from the garden besides what grows?',
        'who else might like to share the work?',
      ],
    },
  ),
  subject(
    'donors-appeals',
    'donors?(?! visit)|donations?|(?:fundraising|christmas|annual|winter|emergency|spring|autumn|charity|roof|building) appeals?|(?:fundraising|charity) (?:drives?|campaigns?|letters?|collections?|dinners?|galas?)|appeals? (?:letters?|fund|campaign)|fund-?raisers?|fund-?raising|(?:major|regular|monthly) (?:givers?|gifts?)|legac(?:y|ies) (?:giving|appeal)|collecting (?:tins?|box(?:es)?)|crowd-?funding|benefactors?',
    {
      end: ['where would that money come from instead?'],
      begin: ['who would we ask, and for what?'],
      change: ['how would the people who give to us take it?'],
      hand: ['who do the donors know and trust besides you?'],
      tell: ['which of our donors should hear it from you?'],
      any: [
        'what do our donors most want to see done?',
        'what could we lose with the people who give to us?',
      ],
    },
  ),
  subject(
    'food-bank',
    'food ?banks?|food (?:pantr(?:y|ies)|parcels?|larders?|hubs?|drives?|share|distribution|aid)|soup kitchens?|community (?:fridges?|larders?|kitchens?|meals?|pantry)|breakfast for the homeless',
    {
      end: ['where would the people who come get their food?'],
      begin: ['who would fetch, sort and hand out the food?', 'how would people in need hear of it?'],
      change: ['who could not come at the new time or place?'],
      hand: ['who could take it on and keep it going?'],
      any: ['what do people need from us besides food?', 'which of the volunteers could you ask first?'],
    },
  ),
  subject(
    'drop-in',
    "(?:volunteers?['’]?|community|advice|youth|weekly|homeless|carers['’]?|coffee morning|mental health|seniors['’]?|morning|evening|refugee) drop-?ins?|drop-?ins?(?: cent(?:re|er)s?| sessions?| clinics?| hours?| mornings?| cafes?| service)?|coffee mornings?|day cent(?:re|er)s?|advice (?:sessions?|surger(?:y|ies)|hours)|repair caf(?:e|é)s?|lunch clubs?",
    {
      end: ['where would the people who come now go?'],
      begin: ['who would come, and what would they need?', 'who would be there to welcome people?'],
      change: ['what would the regulars find hard about the change?'],
      hand: ['who would people be glad to see there instead?'],
      part: ['who else do the people who come know by name?'],
      any: [
        'what do people come for besides the advice or the food?',
        'what do the helpers feel they can manage?',
      ],
    },
  ),
  subject(
    'church-services',
    '(?:church|sunday|carol|chapel|memorial|christmas|midnight|easter|harvest|live-?streamed|remembrance) (?:services?|worship|mass(?:es)?|prayers?|broadcasts?|live-?streams?)(?! (?:desk|line|hours))|(?:morning|evening|family|online) (?:worship|mass|prayers?)|worship(?! band)|evensong|holy communion|vespers|(?:early|late) mass|church (?:broadcasts?|live-?streams?)|friday prayers',
    {
      end: ['where would the people who come to that service go?'],
      begin: [
        "who would come to that service who doesn't come now?",
        'who would lead it, and who would play?',
      ],
      change: ['who would find the change hardest?'],
      hand: ['who could lead the service in a way people would accept?'],
      tell: ["who should hear of it before it's announced?"],
      any: ['what do people come to that service for?', 'what have you heard from the congregation?'],
    },
  ),
  subject(
    'seating',
    'seating(?: areas?| plans?| charts?| capacity| order)?|(?:the|our|old) (?:seats(?! on)|chairs(?! of)|benches|armchairs|sofas|bar stools)|(?:window|front row|balcony|wheelchair|folding|reserved|numbered|communal|wooden|back) (?:seats?|tables?|chairs?|pews?)|pews?|(?:dining|restaurant|caf(?:e|é)|communal) tables?|standing room',
    {
      end: ['where would people sit instead?'],
      begin: ['who would sit there, and for how long?'],
      change: ['how would older people manage with the new seating?'],
      tell: ['who is attached to the seats as they are, and should hear first?'],
      any: ['who needs a seat most in that room?', 'what do you want people to be able to do in that room?'],
    },
  ),
  subject(
    'outdoor-area',
    'outdoor (?:areas?|seating|tables?|space|dining|terrace)s?|(?:beer|pub|roof|hotel|tea) (?:gardens?|terraces?)|terraces?(?: tables?)?|patios?|court ?yards?|(?:outside|pavement|garden) (?:tables?|seating|areas?|spaces?)|decking|garden furniture|patio heaters?|smoking (?:area|shelter)s?|parasols|picnic (?:area|tables?|benches)',
    {
      end: [
        'how would we make up for the places outside in summer?',
        'what else could the space outside be used for?',
      ],
      begin: ['who would serve and clear outside?'],
      change: ['what would be better for the people who sit outside?'],
      tell: ['which neighbours should hear of it first?'],
      any: [
        'what does the space outside bring us over a year?',
        'who uses the space outside most, or would?',
      ],
    },
  ),
  subject(
    'shop-music',
    '(?:background|shop|in-store|piped|lobby|restaurant|store|canned|lift|waiting room|gym|caf(?:e|é)) music|music (?:in the (?:shop|store|café|cafe|bar|restaurant|lobby|waiting room|workshop|kitchen|office)|licence|license|volume)|(?:shop|store|our) playlists?|the radio (?:in|on) the [a-z]+|muzak',
    {
      end: ['who would be glad of the quiet, and who would miss the music?'],
      begin: ['who would choose the music, and how loud would it be?'],
      change: ['what music would suit the people who come in?'],
      hand: ['how much say would the others have in the music?'],
      any: ['what would those who hear the music all day like?', 'what should the music do for people?'],
    },
  ),
  subject(
    'uniforms',
    "(?<!armed )uniforms?(?! (?:approach|rules?|pricing|rate|standards?|system|format))|(?:school|staff|work|nurses['’]?|shop|company) (?:tabards?|tunics?|polo shirts?|aprons?)|work ?wear|work clothes|scrubs|aprons|hi-?vis (?:vests|jackets)|overalls|school ties",
    {
      end: ['what would people wear instead?', 'how would visitors know who works here?'],
      begin: ['who would pay for the uniform, and who would wash it?'],
      change: ['what would make it more comfortable to work in?'],
      any: [
        'what would the people who would wear it tell us if we asked them?',
        "who could try it out before it's decided for everyone?",
      ],
    },
  ),
  subject(
    'waiting-room',
    "waiting (?:rooms?|areas?|halls?|zones?|lounges?)|(?:patients['’]?|departure|visitors['’]?|guest) lounges?|foyers?|(?:the|our|hotel|main|front) lobby|entrance halls?",
    {
      end: ['where would people wait instead?'],
      begin: ['who would wait there, and for how long?'],
      change: ['what would be better for the people who wait?'],
      hand: ['who would look after those who wait?'],
      any: ['what do people need most while they wait?', 'what could that room also be used for?'],
    },
  ),
  subject(
    'home-care-rounds',
    "(?:home|domiciliary) care(?: rounds?| visits?| calls?| service| team| workers?| packages?)?|care (?:rounds?|calls?|visits?)|(?:tuck-in|bedtime|district nurse|nursing) (?:rounds?|calls|visits)|home (?:helps?|carers?)|carers['’] (?:rounds?|rota|visits)|meals[- ]on[- ]wheels|district nurses?|tuck-in service",
    {
      end: ['who would look in on those people instead?'],
      begin: ['who would you put on the round first?'],
      change: ['what would be different for the people who get the visit?'],
      hand: ['what would a new carer have to know about each person?'],
      part: ['who else do the people on the round know and accept?'],
      any: ['who on the round depends on us most?', 'how would the carers take it?'],
    },
  ),
  subject(
    'holiday-closure',
    '(?:christmas|easter|new year|summer|winter) (?:closures?|closing|shutdown|opening)|bank holiday (?:opening|closing|closure)|half[- ]term opening',
    {
      end: ['what would we do with those days instead?'],
      begin: ['what work would have to be done before we shut?'],
      change: ["who would be on call while we're closed?"],
      tell: ['how early do our customers and the team need to know?'],
      any: ['who would need us on those days?', 'what do people here want to do with those days?'],
    },
  ),
  subject(
    'tourist-season',
    '(?:tourist|visitor|summer|winter|high|low|off|peak|main|holiday) season|off-season|season (?:opening|opener|start|end)',
    {
      end: ['what would the people do who work here in those months?'],
      begin: ['what would bring visitors here in those months?'],
      change: ['how would the change fit with school holidays and bookings?'],
      hand: ['what would they need from you to run the season?'],
      tell: ['how early do visitors plan, and when should they know?'],
      any: [
        'what do you need from the season to call it a good one?',
        'what would the people who work through the season say to it?',
      ],
    },
  ),
  subject(
    'gift-shop-wrapping',
    'gift[- ]?wrap(?:ping)?(?: service)?|carrier bags?|plastic bags|paper bags|(?:gift|plastic|customer|shop|paper|reusable|recyclable|new|our|product) packaging|packaging for customers|gift box(?:es)?|reusable (?:cups?|boxes|containers)|deposit (?:cups?|bottles?|scheme)s?|take-?away (?:cups?|boxes|packaging)|refill (?:stations?|shelves|service)|bottle deposit',
    {
      end: ['how would customers carry or give it without that?'],
      begin: ["how would it work at the till when it's busy?"],
      change: ['how would we test the new packing before we order a lot?'],
      any: [
        'what do our customers expect when it comes to bags and packing?',
        "which goods can't do without packing?",
      ],
    },
  ),
  subject(
    'takeaway',
    '(?<!key )(?<!main )(?<!my )(?<!big )(?<!the )(?<!three )take-?aways?(?! (?:from|is|are|was|were|points?|messages?|cups?|boxes|packaging))(?: service| menu| trade| food| meals?| orders?)?|take-?outs?|food to go|(?:meal|food|pizza) deliver(?:y|ies)|hatch service|serving hatch|drive-?(?:thrus?|throughs?)|packed lunches',
    {
      end: ['where would the people who take food away go?'],
      begin: [
        'which of our dishes would travel well?',
        'how would the kitchen manage it beside the full tables?',
      ],
      change: ['what would those who order to take away notice?'],
      hand: ['how would the food be carried so that it arrives in good order?'],
      any: ['what does food to take away leave us after its costs?', 'how would the kitchen see it?'],
    },
  ),
  subject(
    'catering',
    '(?:outside |event |external )?catering(?: service| orders| jobs| business)?|caterers?|buffets?',
    {
      end: ['what would the people who order from us do instead?'],
      begin: ['who would cook, carry and serve it?'],
      change: ['what would the guests notice about the food?'],
      hand: ['what would you insist on with whoever does the food?'],
      any: [
        'what sort of orders suit our kitchen?',
        'how do you think the cooks and the servers would see it?',
      ],
    },
  ),
]

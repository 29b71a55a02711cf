/** Twelve talks to practise on. The people and firms in them are made up. */
import type { RuleId } from '../engine/types.ts'

export interface PracticeScene {
  /** Stands in the page's address. */
  id: string
  title: string
  /** Who the manager is, and how things stand. */
  who: string
  /** The manager's first name. */
  manager: string
  subject: string
  /** What the manager writes. */
  message: string
  /** Other people on the mail. */
  cc?: readonly string[]
  /** What you might want from your answer. */
  want: string
  /** A first try, as many would write it. */
  firstTry: string
  /** One answer that keeps the talk open. */
  goodAnswer: string
  /** What the first try shows. */
  about: RuleId
}

export const PRACTICE_SCENES: readonly PracticeScene[] = [
  {
    id: 'the-new-group',
    title: 'Letting the director go',
    who: 'Dana leads your department. She took on a second group last month, and she trusts your judgement of people.',
    manager: 'Dana',
    subject: 'The new group',
    message:
      'Hi,\n\nOur team has been doing great, and I want to keep it that way. The addition of this new group is going to bring extra work and risk to our numbers, and I am the one who has to explain them in June. I am thinking the best solution is to let the director of that group go and have Tim from our team take over. I have not talked to anybody about it yet.\n\nDana',
    want: 'Dana is under pressure and half decided. You like Tim, and you do not know the director at all. You want her to think it through, with you, before a person loses their job over it.',
    firstTry: "Hi Dana,\n\nAgreed, Tim would be great. I'll let him know on Monday.\n\nBest,\nAlex",
    goodAnswer:
      "Hi Dana,\n\nI can see how much more this puts on you, with June so close. Thank you for telling me before it is settled. How do you see it playing out once Tim is in charge? I'd be glad to think it through with you.\n\nBest,\nAlex",
    about: 'closed-agreement',
  },
  {
    id: 'the-coach',
    title: 'An idea that meets a no',
    who: 'Victor runs the company. You suggested that the top team try working with an executive coach; it did your own work a lot of good.',
    manager: 'Victor',
    subject: 'Re: Coaching for the top team',
    message:
      "I read your note twice. I can see it helped you, and I am glad. But I don't need a coach. I have run this place for eleven years in my own way, and people follow me because of it. Somebody sitting beside me with a notebook would cramp my style, and I am worried it would make me slower just when the Nordwind deal needs me fast.\n\nV.",
    want: 'You would like him to give it a fair look. You will not get there by arguing, and the decision is his.',
    firstTry: 'Victor,\n\nYou should at least try one session, trust me.\n\nSam',
    goodAnswer:
      "Victor,\n\nThank you for reading it twice. I can see why you would not want anything to slow you down before Nordwind. When you say it would cramp your style, what do you have in mind? I'd like to understand that better, and the decision is yours either way.\n\nSam",
    about: 'pushed-conclusion',
  },
  {
    id: 'lisbon-too',
    title: 'More work on a full plate',
    who: 'Priya is your manager. She knows that Acme keeps you busy; she does not know that you have worked the last three Saturdays.',
    manager: 'Priya',
    subject: 'Lisbon',
    message:
      "Hi Jonas,\n\nI don't know how to get Lisbon done since Rui left, and it has to be live by the end of June, same as Acme. I am thinking you could take it on top of Acme, because you are the only one who has done such a move before. I know your weeks are full. I don't have a better idea right now, and nothing is fixed yet.\n\nPriya",
    want: 'You could do Lisbon well. You cannot do both by the end of June, and somebody has to say so while it is still open.',
    firstTry: "Hi Priya,\n\nSure, no problem. I'll start on Lisbon on Monday.\n\nJonas",
    goodAnswer:
      "Hi Priya,\n\nThat's a tough spot with Rui gone. My lean is that I can do one of the two well by the end of June, not both. If I took Lisbon, what would you want to happen with Acme?\n\nJonas",
    about: 'closed-agreement',
  },
  {
    id: 'the-slipped-date',
    title: 'A date that slipped',
    who: 'Marta is head of sales. Your team told her on Tuesday that the release moves by two weeks.',
    manager: 'Marta',
    subject: 'Re: Release moves to the 28th',
    message:
      "I don't know how to tell this to Halvorsen. In March I promised them the 14th, with my name on it. Now I have to call for the second time this year and say that it is late again. I have hardly slept since Tuesday, and I am worried that we lose them over this. What do I tell them?\n\nMarta",
    want: 'You cannot bring the 14th back. You can show her that you have seen what it costs her, and give her something for the call.',
    firstTry:
      "Hi Marta,\n\nThe new date is the 28th. The cause was the payment module, and it is fixed in the test build. I'll send the release notes on Friday.\n\nLena",
    goodAnswer:
      "Hi Marta,\n\nThat's a hard call to make, after you gave them the 14th with your name on it. The new date is the 28th. The cause was the payment module, and it is fixed in the test build. I'll send the release notes on Friday. What would help you most for the call?\n\nLena",
    about: 'missing-empathy',
  },
  {
    id: 'the-third-time',
    title: 'Chasing for the third time',
    who: 'Owen has to sign off your hiring plan. You wrote two weeks ago and last week; this is what came today.',
    manager: 'Owen',
    subject: 'Re: Re: Hiring plan',
    message:
      "Sorry, I know you've been waiting. I've been buried in the audit since the first of the month, and half my evenings go into the appendix. I did look at the plan. I'm not comfortable with two seniors, it feels top-heavy to me, and I'd like to think about it a bit more before I sign anything.\n\nOwen",
    want: 'You need an answer before your best candidate signs elsewhere on Thursday. You also want to know what makes him hesitate.',
    firstTry:
      'Hi Owen,\n\nThe mix is not really an issue, two seniors are fine. Our first candidate has to answer somebody else on Thursday.\n\nNadia',
    goodAnswer:
      'Hi Owen,\n\nHalf your evenings in the audit sounds hard, and thank you for looking at the plan all the same. Our first candidate has to answer somebody else on Thursday, so that is my limit. When you say top-heavy, what would a better mix look like to you?\n\nNadia',
    about: 'dismissed-concern',
  },
  {
    id: 'the-rating',
    title: 'A rating you did not expect',
    who: 'Helen has been your manager for two years. Ratings are handed in on Friday; this is her draft for yours.',
    manager: 'Helen',
    subject: 'Your year-end rating',
    message:
      "Hi Ravi,\n\nI wanted you to see this before it goes in on Friday. I am leaning towards 'meets expectations' for you this year. The Baltic launch was strong, no question. But I don't see enough ownership yet, and I need that before I can argue for more in that room. Nothing is fixed yet.\n\nHelen",
    want: 'You think that you earned more. You led the launch, and you trained both new colleagues. You want to make your case, and to know what she is missing.',
    firstTry: 'Hi Helen,\n\nThank you for showing me. OK, fine by me.\n\nRavi',
    goodAnswer:
      "Hi Helen,\n\nThank you for showing me before Friday. I see it differently: I led the Baltic launch, and I trained both new colleagues beside it. What do you mean by 'ownership', and what would you need to see to argue for more?\n\nRavi",
    about: 'closed-agreement',
  },
  {
    id: 'the-raise',
    title: 'Asking for a raise',
    who: 'Carlos manages the studio. You asked for a raise three weeks ago and told him about the second client that you now run alone.',
    manager: 'Carlos',
    subject: 'Re: My salary',
    message:
      "I haven't forgotten you. I'm torn about it, to be honest. You've earned it, I have no doubt about that. But we lost the Brandt retainer on Monday, and I am worried about the autumn now. I am thinking of a bonus in December instead of a raise. How does that sound to you?\n\nCarlos",
    want: 'You want the raise, or at least to know what it hangs on. You also see that he just lost a client.',
    firstTry: 'Hi Carlos,\n\nSounds good, a bonus in December is fine with me.\n\nYuki',
    goodAnswer:
      'Hi Carlos,\n\nLosing Brandt must have been a hard start to the week. Thank you for being open about it. I would still prefer the raise, because I have run the second client alone since spring. What would have to happen for you to feel able to promise it?\n\nYuki',
    about: 'closed-agreement',
  },
  {
    id: 'disagree-and-commit',
    title: 'You see it differently, and it is their decision',
    who: 'Ingrid leads product. You have fought for the free plan for a year; she has heard you out more than once.',
    manager: 'Ingrid',
    subject: 'Free plan',
    message:
      "I keep coming back to the same point. I think we should drop the free plan in September. It eats a third of support, hardly anybody upgrades, and I can't defend the cost to the board any longer. I know you see it differently, and you'll have a role in how we do it either way. Tell me if there is something that I don't see.\n\nIngrid",
    want: 'You disagree, and you can live with her decision. You want to say your view once, clearly, and to learn what would make her look again.',
    firstTry:
      "Ingrid,\n\nMost of our teams began on the free plan. Don't you think it's too early for that?\n\nTomas",
    goodAnswer:
      "Ingrid,\n\nI can see that the cost is hard to defend, with a third of support going into it. I would still keep it, because most of our teams began there. If you decide to drop it, I'll do my part. What would you look at after September to see whether it worked?\n\nTomas",
    about: 'closed-question',
  },
  {
    id: 'how-it-lands',
    title: 'Telling your manager how it lands',
    who: 'George has managed you for four years, and you like him. He asked; few people answer.',
    manager: 'George',
    subject: 'Monday meetings',
    message:
      "You were quiet on Monday. I came out of it frustrated, I'll admit. I ask the room for ideas and get eight faces looking at the table, and then I end up talking for the whole hour. I am wondering if we should stop the meeting altogether. What is going on there, do you think?\n\nGeorge",
    want: 'He does not notice that he answers every idea within a second. You want to tell him what you saw, without telling him who he is.',
    firstTry:
      "Hi George,\n\nThree ideas came up on Monday, and you answered each of them at once. You're just afraid of losing control, and I know you don't trust the team.\n\nBea",
    goodAnswer:
      'Hi George,\n\nI can see how frustrating that hour must be from where you sit. What I saw on Monday: three ideas came, and each had your answer within a second or two. What would you like the hour to be for?\n\nBea',
    about: 'assumed-motive',
  },
  {
    id: 'with-the-boss-in-cc',
    title: 'With their own boss in copy',
    who: 'Felix is your manager. Ruth, whom he reports to, is in copy. What you write, both of them read.',
    manager: 'Felix',
    subject: 'Onboarding at the north site',
    message:
      "Hi Noor,\n\nRuth and I looked at the numbers for the north site yesterday. I am worried that we lose a third new starter in the first month. I am considering cutting the onboarding from two weeks to three days, so that people are on the floor sooner and feel useful. Nothing is settled, and I'd value your view.\n\nFelix",
    cc: ['Ruth'],
    want: 'You think that people leave because nobody has time for them. You want to open that up without making Felix look bad before his boss.',
    firstTry: "Hi Felix,\n\nMakes sense, totally agree. I'll change the plan for the May group.\n\nNoor",
    goodAnswer:
      "Hi Felix,\n\nI share the worry about a third new starter. My lean is to look first at what happened in those first weeks, because I'm not sure it was the length. What have you heard from the two who left?\n\nNoor",
    about: 'closed-agreement',
  },
  {
    id: 'the-weekend',
    title: 'A no to weekend work',
    who: 'Aisha is under pressure from the head office. You have your daughter on Saturday and Sunday, and that does not move.',
    manager: 'Aisha',
    subject: 'This weekend?',
    message:
      "Hi Mark,\n\nI'm at the end of my rope with the stock count. Head office moved it up to Monday, two people are off sick, and I have been here until ten three nights in a row. I'm thinking we should do the whole count on Saturday and Sunday with whoever can come. Could you make it work?\n\nAisha",
    want: 'Your no stands, and it needs no excuse. You can say it kindly and still help her with Monday.',
    firstTry: "Hi Aisha,\n\nNo, I can't do this weekend. I have my daughter on both days.\n\nMark",
    goodAnswer:
      "Hi Aisha,\n\nThree nights until ten is a lot, I'm sorry. I can't do this weekend, I have my daughter on both days. I can stay on Friday until eight. Which part of the count would help you most by then?\n\nMark",
    about: 'missing-empathy',
  },
  {
    id: 'eleven-at-night',
    title: 'An angry draft at 11 pm',
    who: 'Pavel is your manager. This came at half past ten, after a day on which a customer walked out.',
    manager: 'Pavel',
    subject: 'Kestrel',
    message:
      "I just got off the phone with Kestrel. They are leaving. I'm gutted, two years of my work went out of the door in ten minutes. I have the feeling we lost them over the slow answers in spring. I am thinking of taking support away from your group and putting it under sales from May on, so that this never happens again.\n\nPavel",
    want: 'You are angry, and part of it is fair: you asked for two more people in March. Tomorrow you will want him to have read something else than tonight’s draft.',
    firstTry:
      'Pavel,\n\nSo now it is our fault? I asked for two more people in March. There is only one answer here: support stays where it is, and anything else would be madness.\n\nKim',
    goodAnswer:
      "Pavel,\n\nI'm sorry about Kestrel, two years of your work is hard to lose like that. I asked for two more people in March, and I'd like us to look at that as well. Before May is settled, what would you want to be different for the next customer?\n\nKim",
    about: 'pushed-conclusion',
  },
]

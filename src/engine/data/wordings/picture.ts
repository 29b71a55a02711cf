import { wordings } from './wording.ts'

/**
 * How it would look. Questions that look ahead: they fit whatever reasons the manager has given, and build on who and
 * what the plan touches.
 */
export const PAINT_THE_PICTURE = wordings('paint-the-picture', 'pict', [
  ['p', 'ask', 'how do you see {plan} working in practice?'],
  ['w', 'ask', 'how do you see {group} managing with that?'],
  ['p', 'ask', 'what would that mean for {group}?'],
  ['b', 'ask', 'how will {group} take it?', 'schedule pay policy place reorg role closing meeting'],
  ['p', 'ask', 'how do you picture {when} then?'],
  ['w', 'ask', 'could you paint me a picture of how it would run with {lead} in charge?', 'role reorg exit'],
  ['p', 'ask', 'how do you see the first weeks with {lead} in charge?', 'role reorg exit'],
  ['b', 'ask', 'how would it run with {lead} in charge?', 'role reorg exit'],
  ['p', 'ask', 'what would change for {group} on day one?', 'reorg schedule place tool policy role pay'],
  ['w', 'ask', 'how do you picture it for {group}?'],
  ['p', 'ask', 'how do you see the handover going?', 'role exit supplier reorg'],
  ['p', 'ask', 'who would pick up what {out} does today?', 'exit'],
  ['b', 'ask', 'who would pick up the work?', 'exit role'],
  [
    'p',
    'ask',
    'what would the first few weeks look like?',
    'role reorg schedule tool policy hiring supplier place',
  ],
  ['b', 'ask', 'how would it work day to day?', 'schedule tool meeting place reorg policy training'],
  ['p', 'ask', 'how do you picture the day itself?', 'event'],
  ['p', 'ask', 'how would the switch go?', 'tool supplier'],
  ['p', 'ask', 'how would we tell people?', 'policy pay closing reorg place'],
  ['F', 'ask', 'may I ask how you picture the first few weeks?'],
  ['F', 'ask', 'how do you see this working in practice?'],
  ['F', 'ask', 'may I ask how you see {plan} working in practice?'],
  ['F', 'ask', 'how do you picture the first months for {group}?'],
  ['F', 'ask', 'may I understand what this would mean for {group}?'],
])

/** What it is for. Few, and none that asks for a reason that may have been given already. */
export const LADDER_UP = wordings('ladder-up', 'up', [
  ['p', 'ask', 'what would you most like to be better afterwards?', 'reorg meeting quality policy'],
  ['w', 'ask', 'what would you like to be different a year from now?', 'reorg training policy role'],
  ['b', 'ask', 'what would a good outcome look like for you?', 'client supplier event money deadline'],
  ['w', 'ask', 'what would {plan} take off you?', 'closing meeting workload supplier'],
  ['p', 'ask', 'what do you hope {plan} will change?'],
  ['b', 'ask', 'what are you hoping for?'],
  ['p', 'ask', 'what would you most want to get out of it?'],
  ['w', 'ask', 'what should be different a year from now?'],
  ['p', 'ask', 'what should it feel like for {group} afterwards?', 'reorg meeting training place policy'],
  ['p', 'ask', 'what should people take away from it?', 'message event'],
  ['b', 'ask', 'what would be the best thing about it?', 'event training tool place'],
  ['p', 'ask', 'what are you looking for most in that job?', 'hiring'],
  ['F', 'ask', 'may I ask which part matters most to you?'],
  ['F', 'ask', 'what should be better afterwards, in your view?'],
])

/** What it takes, and where it may stick. */
export const LADDER_DOWN = wordings('ladder-down', 'down', [
  ['p', 'ask', 'what would have to be sorted before {plan}?'],
  ['w', 'ask', "what's the part you're least sure about?"],
  ['p', 'ask', 'which part of it bothers you most as it is now?'],
  ['w', 'ask', 'what weighs most for you in it?'],
  ['b', 'ask', 'what are you least sure about?'],
  ['b', 'ask', 'where could it get stuck?', 'tool deadline event client quality schedule supplier'],
  ['p', 'ask', "what's tightest for that date?", 'deadline'],
  ['b', 'ask', 'what could slip if something has to?', 'deadline workload'],
  ['p', 'ask', 'what happens if they let us down?', 'supplier'],
  ['p', 'ask', 'what happens if they say no?', 'client'],
  ['p', 'ask', 'what could slip through?', 'quality tool'],
  ['w', 'ask', 'what would {lead} need from us to do it well?', 'role reorg exit'],
  ['p', 'ask', "what's the one thing that has to go right?", 'event deadline'],
  ['p', 'ask', 'what would need to be in place first?'],
  ['F', 'ask', 'may I ask which part you are least certain about?'],
  ['F', 'ask', 'what would have to be in place first?'],
  ['F', 'ask', 'where do you expect difficulties, if any?'],
])

/**
 * Words on which the gates that protect turn, in the forms in which they stand in gate-phrases.ts. A word of the
 * text that is one typing error away from one of these is read as it (gates/typing.ts). Long words only: short ones
 * have too many neighbours that are words themselves.
 */
export const KEY_WORDS: readonly string[] = (
  'harassed harassing harassment assaulted sexually discriminate discriminated discriminating discrimination ' +
  'retaliated retaliating retaliation whistleblower tribunal ombudsman backdate backdated backdating ' +
  'falsify falsified falsifying pregnant pregnancy maternity disabled disability threatened threatening bullied ' +
  'bullying homophobic unpaid overtime kickback ' +
  'evacuate evacuated evacuating ambulance unconscious electrocuted scaffold scaffolding bleeding ' +
  'ransomware injured hazard contaminated ' +
  'litigation privileged subpoena regulator compliance lawyer lawyers counsel solicitor solicitors ' +
  'grievance disciplinary redundancy settlement investigation suspended certificate ' +
  'mother father brother sister husband daughter grandmother grandfather partner funeral hospital hospice ' +
  'miscarriage suicide suicidal condolences bereavement cancer diagnosed diagnosis chemotherapy'
).split(' ')

/** Words of their own that lie one typing error away from a key word. */
export const NOT_KEY_WORDS: ReadonlySet<string> = new Set(
  (
    'regulatory layer layers breeding blending cancel canter farther feather fatter bother brothel evaluate ' +
    'evaluated evaluating privilege privileges insured injure injures disable retaliate sitter diagnose diagnoses bullies ' +
    'discriminates contaminate homophobia suspender harasser'
  ).split(' '),
)

/** Word lists for telling whether a clause stands by itself (rewrite/clause-form.ts). */

/** Verbs that bend without a rule of their own or are no verbs of work, as bases. Beside data/verbs.ts. */
export const MORE_VERBS = new Set(
  `add agree appear arrive ask bake bear beat become begin belong believe bite bleed blow bother break bring burn buy care
  carry catch cause change charge cheer claim clean climb come complain cook cope cost count cry dance deal deserve die
  dig do drag drain dread drink drive dry earn eat end enjoy exist expect explain fade fail fall feel fight find finish
  fit flag float flop fly forget gain get give go grow grumble guess handle hang happen hate hear hit hope hurt ignore
  join judge jump keep kick kill know land last laugh lead leak lean learn leave let lie like listen live lock look lose
  love make manage matter mean mention miss moan move need notice occur open own park pass pay phone pick play please
  praise prefer pretend print pull push put quit rain reach read realise realize reckon refuse remain remember renew rent
  resign rest ride ring rise rot run save say scan see seem sell send serve settle share ship shout show shut sign sing
  sink sit sleep slip smell smile solve sound speak spend split stand start stay steal stick stop struggle study succeed
  suffer suggest suit support survive suspect swallow swear swim take talk taste teach tell tend test thank think throw
  trade trip trust try turn understand use vanish vote wait walk want warn wash watch wear weigh win wish wonder work
  worry write yell return throw bend breathe deliver scold delight tire age complain ease drop clear settle swear double
  tear whine drift demand quit gate dither jump grab trust renew insist appeal withdraw hesitate bury swap fight sort tick click cross crash`.split(
    /\s+/u,
  ),
)

/** Past forms and participles that no rule gives. */
export const PAST_FORMS = new Set(
  `was were had did went came got took made said saw knew thought told felt found kept left lost paid sent sat stood won
  wrote ran began brought bought built caught chose cut drew drank drove ate fell fought flew forgot gave grew heard held
  hit hurt led let lit meant met put quit read rode rang rose sold set shook shot showed shut sang sank slept spoke spent
  split stole stuck swore swam taught tore threw understood woke wore broke hung laid lay dealt dug fed fled froze hid`.split(
    /\s+/u,
  ),
)

/** Words before a verb that are no part of the subject. */
export const ADVERBS = new Set(
  `also always already actually all almost just even ever still never really rarely simply usually often only now then
  soon since both probably clearly hardly barely quite honestly surely certainly definitely finally mostly mainly
  generally sometimes not`.split(/\s+/u),
)

/** Frequent words of English that few other languages share. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the and of to is are was were be been it this that these those i you he she we they my your our their me him her us them ' +
    'have has had do does did will would can could should may might not no yes but or if for with from at by on as so what how when ' +
    "where who why which there here all some any more than then just about up out get got i'm i'll it's don't that's we're you're " +
    'thanks thank please ok hi sorry good fine well let know'
  ).split(' '),
)

/** Frequent words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish and Polish that English has not. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'der die das und ich nicht ist ein eine mit auf für von den dem zu sie wir ihr auch aber wie sich bitte danke noch nur schon wenn ' +
    'kann werden wird haben habe sind mir mich uns dass oder bei nach aus hallo gruß grüße ' +
    'le la les des du une est et en je tu il nous vous ils pas que qui pour dans sur avec ce cette mais ou bonjour merci sont être avoir au aux plus mon votre ' +
    'el los las un una y de que no por con para está son pero como muy también gracias hola su mi este esta lo se al del ' +
    'di che è il gli per con non sono ma come anche grazie ciao questo questa del della nel alla ' +
    'o os um uma e não em com para mais foi obrigado olá você isso ' +
    'het een van en niet dat ik je wij zijn maar ook voor met aan bij naar nog wel graag groet ' +
    'och att det som är inte på av jag vi har men för med ' +
    'og ikke på jeg vi har med til af ' +
    'nie się jest na że jak ale dla czy tak'
  )
    .split(' ')
    .filter((word) => !ENGLISH_WORDS.has(word)),
)

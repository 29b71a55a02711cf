/** Common first names, to tell people from places and products. */
export const FIRST_NAMES = new Set(
  `aaron abdul abena abigail adam adele adrian ahmed aidan aileen aino aisha aisling akash alan alana albert alejandro alex
  alexander alfie ali alice alicia alison alistair alma amanda amara amber amelia amina amir amit amy ana andrea andreas andrew
  andy angela angus anil anita anja anjali anna anne annette annika anthony antonio aoife april arjun arne arthur asha
  ash ashley astrid audrey aurelio ayesha barbara bart beatrice becky bella ben benedikt bernard bernd beth bianca bilal bill billy
  bjorn bob bogdan bola boris brandon brenda brian bridget bronwen bruce bruno bryan caitlin callum camille cara carl
  carla carlos carmen carol caroline catherine cathy cecilia cedric celia celine chad chantal charles charlie charlotte chen
  chidi chiara chloe chris christian christina christine christoph cian ciara cindy claire clara claudia claudio clive cleo
  colin colm connor conor craig cristina daisy dale damian dan dana daniel daniela danny daria darren dave david dawid dawn dean
  debbie deborah declan deirdre denis denise derek desmond diana diane diego dieter dina dirk divya dmitri dominic donna dora doris
  dorota dorothy doug duncan dylan eamon ed eddie edith edmund eduardo edward eileen eimear elaine elena eleanor eli elias elif
  elise elizabeth ella ellen ellie elliot elsa elspeth emeka emil emily emma emmanuel enrique eoin eric erik erin ernesto
  esi esperanza esther ethan eva eve evelyn ewa ewan ezra fabio farah fatima fay felix femi fenna ferdinand fergus fernando fiona
  flora florence florian florin frances francesca francis frank franz fraser fred freddie freya fritz gabriel gareth gary gavin
  gemma geoff george georgia gerald gerard gerry gethin gianni giles gill gina giorgio giovanni gita gloria gordon grace graham
  grant greg greta gunnar guy gwen hamish hana hanna hannah hans harriet harry hassan hazel heather hector heidi helen
  helena helga hendrik henrik henry hilde holly hugo huda hussein ian ibrahim ida ifeoma igor ilse ilya imogen imran inga
  ingrid ingeborg ines ingo irena irene iris isaac isabel isabella ismail ivan ivy jack jackie jacob jade jake jamal james jamie jan
  jana jane janet janice jared jasmine jason jasper javier jay jean jeff jemima jen jennifer jenny jeremy jerome jess jesse
  jessica jill jim jimmy jin jo joan joanna joao joe joel johan johanna john johnny jon jonas jonathan jorge jose josef joseph josh joshua
  joost joy joyce juan judith judy jules julia julian julie june jurgen justin kaia kamil karen kareem karim karin karl karlijn
  karolina kasper kate katharina kath kathleen kathy katie katrin kay kayla keith kelly ken kenji kerry kevin kev kieran kim
  kirsten kirsty kit klaus kofi konrad krishna kristina kurt kwame kyle lars laszlo laura lauren lea leanne lee leila lena leo leon
  leonard lewis liam lidia lily linda lindiwe lisa liz lorenzo lorna lorraine lou louis louise luca lucas lucia lucy ludo luis luka lukas luke
  lydia lynn lynne mads magda maja malcolm manoj manuel marc marcel marco marcus marek margaret maria mariana marie marina mario marion marisa
  marit mark marlies marta martha martin martina mary massimo mateusz matt matteo matthew max maya megan mehmet mei mel melissa mia
  michael michal michelle miguel mike mikel milan mila milica mina mira miriam mohamed mohammed molly mona monica morag moritz
  murat nadia nadine naomi natalia natalie natasha neil nell nia niall niamh nick nico nicola nicolas nigel nikhil nils nina noah noel nora
  norman nuala olena olga oliver olivia olu oleg omar orla oscar osman otto owen pablo paddy pam pamela pat patricia patrick paul
  paula pauline pavel pedro penny per peter petra phil philip philippa pia pierre piers piotr polly prakash priya rachel radek
  rafael raghav rahul raj rajesh ralph ramiro ramon ravi ray rebecca regina reinhard renata rene renee reuben rhona rhys ricardo
  richard rick rita rob robbie robert roberto robin rodney rodrigo roger roland rolf roman ron ronan rory rosa rose rosie ross roxana
  roy ruben ruby rudi rupert russell ruth ryan sabine sadia said salma sally sam samantha samir samuel sandra sanjay sara sarah sasha
  saskia sean sebastian selin serena sergio seth shane shanelle shannon sharon shaun shauna sheila shirin shirley shreya siobhan silvia
  simon simone sina sinead sipho siri sofia sol solange sonia sophia sophie stefan stefano steffi stella stelios stephan stephanie stephen
  steve steven stuart sue sunil susan susanne suzanne svetlana sven sylvia tamara tamsin tanya tara tariq tash tatiana ted teresa
  tereza terry tess thabo thandi theo theresa thomas tilda tim tina tobias toby todd tom tomas tomasz tony tracy trent trevor tunde ugo
  ulla ulrich uma ursula uwe valentina valeria vanessa vera veronica vicky victor viktor vikram vincent viola violeta vladimir wale
  walter wanda wendy werner will william willem winston witek wolfgang xavier yan yaw yara yasmin yolanda yuki yusuf yvonne zainab
  zanele zara zoe zoltan zsofia zuzana marthe malc rhiannon mairead senga ola kwabena adaeze chidera jolanta dev femke hafsa tolu
  ngozi faith mercy kiprono sneha meera lakshmi pooja arun deepa kavita nisha rohan sanjana suresh vijay anouk bente freja lotte sander`.split(
    /\s+/u,
  ),
)

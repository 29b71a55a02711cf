/** Verbs of work, as bases. After "we", "to" or at the start of a line these are verbs with near certainty. */
export const VERBS = new Set(
  `accept add adopt advertise allow announce answer apply appoint approach approve arrange ask assign attend automate
  axe back backdate ban bid bin block blow book boost bounce bring broaden build bump bundle buy call can cancel cap
  carry centralise centralize change charge chase check choose clean clear close combine commit communicate compile
  complete confirm consolidate contact convert copy count cover create cut deal decline defer delay delete deliver
  demote deploy design develop discontinue discuss divide do double downgrade draft drain draw drop email employ enable
  end enforce engage escalate expand extend fetch file fill find finish fire fit fix flag fold follow force forward
  freeze get give go grant hand handle have head help hide hire hit hold host increase inform install insist integrate
  introduce invest invite issue join jump keep kill launch lay lead leave lend let license lift limit line list live
  lock lose lower mail make manage mark match measure meet merge message migrate monitor move negotiate notify nudge
  offer offload open order organise organize outsource own park pass patch pause pay phase phone pick pilot place plan
  play polish post postpone prepare present press price print prioritise prioritize process produce promise promote
  propose pull push put quit quote raise reach rebrand rebuild recruit redesign redo reduce refund refuse rehire
  reintroduce release relocate remove rename renew reopen reorganise reorganize replace report request reschedule reserve
  reset resign restate restart restore restructure retire return review revise rewrite ring rip roll rotate route run
  save scale scrap scrape screen seat sell send separate set settle share shelve shift ship shorten show shrink shut
  sign simplify skip slash slim slow sort speak spend spin split stage stand standardise standardize start stay
  step stick stop stretch strip submit suspend swap switch tack tackle take talk tell terminate test throw tidy tie
  tighten trade train transfer trial trim try turn unpick update upgrade use wait waive warn wind withdraw work wrap
  write ditch bench trust borrow rent lease host brief bill reply pitch publish record register rely remind repeat
  reply research resolve respond rest sack schedule seek serve sit slot sponsor spread steer store streamline sub supply
  support tender text throttle top track treat unify unwind vary vote walk widen win zone backfill cater bar rota
  onboard insource crack compress scan retrain redeploy rethink re-tender retender fly drive sail pull ease empty
  re-open ring-fence bring anchor appeal claim confront contest defend deny dismiss exclude fine insure investigate
  oblige pair punish reject reward sue challenge collect compensate divert donate dim evacuate feed
  gather glue grow guard hang harvest heat house kick knock land lay leave light load loan mend mount mow name note
  pack paint pass peel plant plough pour pool pump rate read refit rework reword roast rush scatter seal season settle sew shear shuffle
  slaughter slice smooth sow spray squeeze stack steal stock swim tag tap tear thin toss tow trade trap tune turn void
  wash watch water weed weigh wrap wire`.split(/\s+/u),
)

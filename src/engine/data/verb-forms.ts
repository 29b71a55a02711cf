/** Exceptions to the rules of verb spelling (text/inflect.ts). */

/** Verbs of more than one syllable that double their last consonant. */
export const DOUBLING = new Set(
  `quit begin forget admit commit permit submit refer defer transfer prefer occur control equip upset offset outrun rerun
  rebut compel expel propel patrol regret reset input output overrun`.split(/\s+/u),
)

/** Bases in silent e whose -ing form would else be read as a longer base. */
export const SILENT_E_ING = new Set(
  `close move merge make take give change share raise postpone use hire fire replace reduce remove leave drive write
  promote demote freeze cease outsource automate delegate include introduce double handle charge negotiate relocate
  terminate separate integrate approve improve prepare schedule release retire rewrite decline have bite ride
  hide decide provide divide combine define refuse pause lose choose impose propose oppose expose scale trade tackle
  settle couple rotate update migrate donate allocate consolidate reorganise reorganize reprice price dice slice place
  force advance finance arrange manage challenge engage urge purge surge stage package squeeze seize license realise
  organise organize prioritise prioritize centralise centralize standardise standardize bundle juggle shuffle bundle
  cycle recycle single shelve dissolve solve involve evolve revolve serve reserve preserve observe save shave waive
  wave pave tie make bake take wake fake stake invite unite ignore restore store explore score bore secure ensure
  insure measure procure cure acquire require rehire inspire expire tire wire share compare declare spare scare prune
  tune fine combine examine line decline assume resume consume rename name blame frame come become welcome overcome
  outline underline ring-fence fence cleanse mope hope cope scope escape shape tape scrape wipe
  bribe describe subscribe dispose revise advise supervise devise exercise promise compromise raise praise cruise phase
  erase lease please increase decrease chase purchase base close pose quote vote promote note devote state create
  relate locate evaluate escalate accelerate operate cooperate celebrate complete delete compete execute contribute
  distribute substitute institute dilute commute mute rule schedule reconcile compile file pile smile style`.split(
    /\s+/u,
  ),
)

export const IRREGULAR_PAST: Record<string, string> = {
  gave: 'give',
  took: 'take',
  made: 'make',
  let: 'let',
  put: 'put',
  cut: 'cut',
  shut: 'shut',
  ran: 'run',
  went: 'go',
  brought: 'bring',
  bought: 'buy',
  sold: 'sell',
  told: 'tell',
  kept: 'keep',
  left: 'leave',
  held: 'hold',
  moved: 'move',
  sent: 'send',
  paid: 'pay',
  did: 'do',
  had: 'have',
  got: 'get',
  quit: 'quit',
  set: 'set',
  split: 'split',
  built: 'build',
  found: 'find',
  lost: 'lose',
  met: 'meet',
  read: 'read',
  said: 'say',
  spent: 'spend',
  stood: 'stand',
  taught: 'teach',
  thought: 'think',
  threw: 'throw',
  wrote: 'write',
  drew: 'draw',
  drove: 'drive',
  broke: 'break',
  began: 'begin',
  chose: 'choose',
  came: 'come',
  froze: 'freeze',
  spoke: 'speak',
  asked: 'ask',
  dropped: 'drop',
  stopped: 'stop',
  swapped: 'swap',
  scrapped: 'scrap',
  opened: 'open',
  offered: 'offer',
  closed: 'close',
  merged: 'merge',
  changed: 'change',
  waited: 'wait',
  delayed: 'delay',
  skipped: 'skip',
  texted: 'text',
  pulled: 'pull',
  pushed: 'push',
  started: 'start',
  used: 'use',
  tried: 'try',
  charged: 'charge',
  shared: 'share',
  raised: 'raise',
  hired: 'hire',
  fired: 'fire',
  replaced: 'replace',
  lifted: 'lift',
}

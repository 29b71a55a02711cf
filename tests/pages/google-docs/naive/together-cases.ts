import type { Fault } from '../scene.ts'
import { AGREE, ASK, type NaiveCase, notes } from './naive-case.ts'

const withFault = (fault: Fault) =>
  notes(
    {},
    {
      tabs: [...notes().tabs, { body: ['Elsewhere, Sounds good, I agree.', 'x', 'y'] }],
      faults: [fault],
    },
  )

/** Selects, focuses, pastes in one go, and looks whether that gave the text that was expected. */
const writeWhole = async (): Promise<unknown> => {
  const before = await __naive.text()
  await __naive.write(await __naive.find('Sounds good, I agree.'), 'What would the new group need first?')
  await __naive.settled()
  const after = before.replace('Sounds good, I agree.', 'What would the new group need first?')
  return (await __naive.text()) === after
}

const writeOne = async (): Promise<unknown> => {
  await __naive.write(await __naive.find('Sounds good, I agree.'), 'What would the new group need first?')
  await __naive.settled()
  return __naive.sim.textOf('t.0').split('\n')[1]
}

/** What happens meanwhile: others, the writer's own keys, another tab. */
export const TOGETHER_CASES: NaiveCase[] = [
  {
    name: 'stale offsets',
    relies: 'offsets that were read staying right',
    off: notes(),
    on: notes(),
    run: async () => {
      const at = await __naive.find('Sounds good, I agree.')
      __naive.accident()
      await __naive.write(at, 'What would the new group need first?')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    accident: () => __naive.sim.otherEdits('grow', 'grow by ten people'),
    expected: ASK,
  },
  {
    name: 'inSelect, an edit by somebody else',
    relies: 'the selection holding what was asked for',
    off: notes(),
    on: withFault({ when: 'inSelect', do: 'edit', find: 'I agree', replace: 'she said' }),
    run: async () => {
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What would the new group need first?')
      return __naive.sim.pastes[0]?.over
    },
    expected: AGREE,
  },
  {
    name: 'inSelect, another tab',
    relies: 'the tab staying the same during a write',
    off: notes(),
    on: withFault({ when: 'inSelect', do: 'tab', id: 't.1' }),
    run: writeOne,
    expected: ASK,
  },
  {
    name: 'inSelect, an editor that starts anew',
    relies: 'the object of the API living through a write',
    off: notes(),
    on: withFault({ when: 'inSelect', do: 'retire' }),
    run: async () => {
      const live = await __naive.api()
      const start = live.getText().indexOf('Sounds good')
      live.setSelection(start, start + 21)
      return live.getSelection()[0]?.start === start
    },
    expected: true,
  },
  {
    name: 'afterSelect, a key of the writer',
    relies: 'nothing happening between select and paste',
    off: notes(),
    on: withFault({ when: 'afterSelect', do: 'type', text: 'x' }),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('Sounds good, I agree.')))
      await __naive.pause(50)
      __naive.focus()
      __naive.paste('What would the new group need first?')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'onPaste, an input that is ignored',
    relies: 'a paste that was dispatched being in',
    off: notes(),
    on: withFault({ when: 'onPaste', do: 'ignoreInput' }),
    run: writeOne,
    expected: ASK,
  },
  {
    name: 'onPaste, a lost focus',
    relies: 'the focus staying until the paste is in',
    off: notes(),
    on: withFault({ when: 'onPaste', do: 'blur' }),
    run: writeOne,
    expected: ASK,
  },
  {
    name: 'afterPaste, an edit by somebody else',
    relies: 'nobody else writing while it is looked whether the paste is in',
    off: notes(),
    on: withFault({ when: 'afterPaste', do: 'edit', find: 'grow', replace: 'grow by ten people' }),
    run: writeWhole,
    expected: true,
  },
  {
    name: 'otherEdits, undo',
    relies: 'an undo bringing back the text of before',
    off: notes(),
    on: notes(),
    run: async () => {
      const before = await __naive.text()
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What now?')
      await __naive.settled()
      __naive.accident()
      __naive.sim.undo()
      await __naive.settled()
      return (await __naive.text()) === before
    },
    accident: () => __naive.sim.otherAppends('And I am away on Friday.'),
    expected: true,
  },
]

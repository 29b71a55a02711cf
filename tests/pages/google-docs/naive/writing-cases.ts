import { hugeNotes } from '../seed-notes.ts'
import { AGREE, ASK, LAST, type NaiveCase, notes } from './naive-case.ts'

/** Selects, focuses, pastes, waits; gives the writer's paragraph as it really is. */
const write = async (): Promise<unknown> => {
  await __naive.write(await __naive.find('Sounds good, I agree.'), 'What would the new group need first?')
  await __naive.settled()
  return __naive.sim.truth().lines[1]?.text
}

/** As `write`, for cases that differ by what the page does with it. */
const pasting = (name: string, relies: string, on: NaiveCase['on'], off = notes()): NaiveCase => ({
  name,
  relies,
  off,
  on,
  run: write,
  expected: ASK,
})

/** What the editor does with input. */
export const WRITING_CASES: NaiveCase[] = [
  pasting('setSelection, ignores', 'a selection being set', notes({ setSelection: 'ignores' })),
  pasting(
    'setSelection, shifts',
    'the selection being the one that was set',
    notes({ setSelection: 'shifts' }),
  ),
  pasting('ignoreInput', 'input being taken', notes({ ignoreInput: true })),
  pasting('mode, viewing', 'everybody being allowed to write', notes({ mode: 'viewing' })),
  pasting('mode, commenting', 'who may comment being allowed to write', notes({ mode: 'commenting' })),
  pasting('mode, suggesting', 'the old text being gone', notes({ mode: 'suggesting' })),
  pasting('offline', 'a connection', notes({ offline: true })),
  pasting('inputDelay, a late answer', 'an answer within 150 ms', notes({ inputDelay: 600 })),
  {
    name: 'inputDelay',
    relies: 'input having its effect at once',
    off: notes({ inputDelay: 0 }),
    on: notes(),
    run: async () => {
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What would the new group need first?')
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'selectBlurs',
    relies: 'the focus staying when a selection is set',
    off: notes({ selectBlurs: false }),
    on: notes(),
    run: async () => {
      const at = await __naive.find('Sounds good, I agree.')
      const live = await __naive.api()
      __naive.focus()
      live.setSelection(...at)
      __naive.paste('What would the new group need first?')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'pasteNeedsFocus',
    relies: 'a paste being taken without the focus',
    off: notes({ pasteNeedsFocus: false }),
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('Sounds good, I agree.')))
      __naive.paste('What would the new group need first?')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'focusResetsSelection',
    relies: 'the focus leaving the selection as it is',
    off: notes({ focusResetsSelection: false, selectBlurs: false }),
    on: notes({ focusResetsSelection: true, selectBlurs: false }),
    run: async () => {
      __naive.sim.focus()
      __naive.sim.caretBehind('Monday.')
      __naive.sim.blur()
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What would the new group need first?')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'the body as the target of a paste',
    relies: 'the active element of the frame being the editable',
    off: notes({ selectBlurs: false, pasteNeedsFocus: false }),
    on: notes({ selectBlurs: true, pasteNeedsFocus: false }),
    run: async () => {
      const at = await __naive.find('Sounds good, I agree.')
      const live = await __naive.api()
      __naive.focus()
      live.setSelection(...at)
      const event = __naive.clipboardEvent('paste', 'What would the new group need first?', __naive.frame)
      __naive.frame.document.activeElement?.dispatchEvent(event)
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'pasteNeedsRealm',
    relies: 'an event of the page being as good as one of the frame',
    off: notes({ pasteNeedsRealm: false }),
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('Sounds good, I agree.')))
      __naive.focus()
      const event = __naive.clipboardEvent('paste', 'What would the new group need first?', window)
      __naive.editable.dispatchEvent(event)
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: ASK,
  },
  {
    name: 'pasteTrims',
    relies: 'spaces at the end of a paste staying',
    off: notes({ pasteTrims: false }),
    on: notes(),
    run: async () => {
      await __naive.write(await __naive.find('good, '), 'fine, ')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: 'Sounds fine, I agree.',
  },
  {
    name: 'selectScrolls',
    relies: 'the page staying where the reader is',
    off: hugeNotes(10, { switches: { selectScrolls: false } }),
    on: hugeNotes(10),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('This is the end of the notes.')))
      await __naive.pause(500)
      return document.querySelector('.kix-appview-editor')?.scrollTop
    },
    expected: 0,
  },
  {
    name: 'keysNeedCode',
    relies: 'a key being known by its name',
    off: notes({ keysNeedCode: false }),
    on: notes(),
    run: async () => {
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What now?')
      await __naive.settled()
      const init = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }
      __naive.editable.dispatchEvent(new __naive.frame.KeyboardEvent('keydown', init))
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: AGREE,
  },
  {
    name: 'undo, after a further key',
    relies: 'the paste being the last that was done',
    off: notes(),
    on: notes(),
    run: async () => {
      __naive.sim.caretBehind('agree.')
      __naive.sim.type(' Yes.')
      await __naive.settled()
      if (__naive.sim.truth().lines[1]?.text !== 'Sounds good, I agree. Yes.') return 'not typed'
      __naive.accident()
      await __naive.write(await __naive.find('Sounds good'), 'Fine')
      await __naive.settled()
      __naive.sim.undo()
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    accident: () => __naive.sim.addFault({ when: 'afterPaste', do: 'type', text: '!' }),
    expected: 'Sounds good, I agree. Yes.',
  },
  {
    name: 'beforeinputSelects',
    relies: 'the caret standing behind what was inserted',
    off: notes({ beforeinputSelects: false }),
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('Sounds good, I agree.')))
      const init = { inputType: 'insertText', data: 'What now?', bubbles: true, cancelable: true }
      __naive.editable.dispatchEvent(new __naive.frame.InputEvent('beforeinput', init))
      await __naive.settled()
      __naive.sim.type('!')
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: 'What now?!',
  },
  {
    name: 'execCommandDead',
    relies: 'execCommand being able to insert',
    off: notes({ execCommandDead: false }),
    on: notes(),
    run: () => {
      __naive.sim.focus()
      return __naive.frame.document.execCommand('insertText', false, 'What now?')
    },
    expected: true,
  },
  {
    name: 'the editable is not the document',
    relies: 'text that is put into the editable being written',
    on: notes(),
    run: async () => {
      __naive.editable.append('What now?')
      await __naive.settled()
      return __naive.sim.truth().text.includes('What now?')
    },
    expected: true,
  },
  {
    name: 'copy',
    relies: 'a copy showing what is selected',
    off: notes(),
    on: notes({ copy: false }),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('Sounds good, I agree.')))
      const clipboardData = new __naive.frame.DataTransfer()
      __naive.editable.dispatchEvent(
        new __naive.frame.ClipboardEvent('copy', { clipboardData, bubbles: true }),
      )
      return clipboardData.getData('text/plain')
    },
    expected: AGREE,
  },
  {
    name: 'collapseSeam',
    relies: 'Backspace deleting what is selected and nothing else',
    off: notes({ collapseSeam: false }),
    on: notes(),
    run: async () => {
      const live = await __naive.api()
      live.setSelection(...(await __naive.find('good,')))
      const init = { key: 'Backspace', keyCode: 8, bubbles: true, cancelable: true }
      __naive.editable.dispatchEvent(new __naive.frame.KeyboardEvent('keydown', init))
      await __naive.settled()
      return __naive.sim.truth().lines[1]?.text
    },
    expected: 'Sounds  I agree.',
  },
  {
    name: 'composing',
    relies: 'nobody being in the middle of a character',
    on: notes(),
    run: async () => {
      __naive.sim.caretBehind('Monday.')
      __naive.sim.compose('にほ')
      await __naive.write(await __naive.find('Sounds good, I agree.'), 'What now?')
      __naive.sim.compose(null)
      await __naive.settled()
      return __naive.sim.truth().lines[2]?.text
    },
    expected: `${LAST}にほ`,
  },
]

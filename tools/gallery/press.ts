/** Brings a scene into the state that is to be seen: what a person would press or choose first. */

/** What a press opens is drawn in a later turn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 60))

/** Presses buttons one after the other, each the first whose words start so, and then takes in a file. */
export async function prepare(root: Element, presses: string[], file: string | undefined): Promise<void> {
  for (const words of presses) {
    const buttons = [...root.querySelectorAll('button')]
    const button = buttons.find(({ textContent }) => textContent?.startsWith(words))
    if (!button) throw new Error(`no button “${words}”`)
    button.click()
    await drawn()
  }
  const input = root.querySelector<HTMLInputElement>('input[type=file]')
  if (file === undefined || !input) return
  const files = new DataTransfer()
  files.items.add(new File([file], 'coach-up.json'))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await drawn()
}

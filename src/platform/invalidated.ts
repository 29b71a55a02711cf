/** The extension was reloaded, updated or removed under this script: its owner must go quiet. */
export class ContextInvalidated extends Error {
  constructor() {
    super('the extension was reloaded')
    this.name = 'ContextInvalidated'
  }
}

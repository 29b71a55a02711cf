/**
 * A draft source whose faults become troubles. Sites change without notice; a fault in an adapter must end in a plain
 * line in the panel, not in silence.
 */
import type { DraftSource, Outcome } from '../sites/draft-source.ts'

const NOT_APPLIED: Outcome = { ok: false, trouble: 'not-applied' }

/** The same source. What it throws is told to `report`, and something harmless is answered in its place. */
export function careful(source: DraftSource, report: (where: string, error: unknown) => void): DraftSource {
  const told = (where: string, error: unknown): void => report(`source ${where}`, error)
  const guarded =
    <In extends unknown[], Out>(where: string, otherwise: Out, act: (...args: In) => Out) =>
    (...args: In): Out => {
      try {
        return act(...args)
      } catch (error) {
        told(where, error)
        return otherwise
      }
    }
  const guardedOutcome =
    <In extends unknown[]>(where: string, act: (...args: In) => Promise<Outcome>) =>
    async (...args: In): Promise<Outcome> => {
      try {
        return await act(...args)
      } catch (error) {
        told(where, error)
        return NOT_APPLIED
      }
    }
  const { draftId, site, notes, places } = source
  return {
    draftId,
    site,
    ...(notes ? { notes } : {}),
    // Whoever draws by them takes care of their faults.
    ...(places ? { places } : {}),
    address: guarded('address', { recipients: [], known: false, own: [] }, () => source.address()),
    read: guarded('read', { trouble: 'changed-page' }, () => source.read()),
    watch: guarded('watch', undefined, (onChange, signal) =>
      source.watch(guarded('change', undefined, onChange), signal),
    ),
    apply: guardedOutcome('apply', (edits, expected) => source.apply(edits, expected)),
    undo: guardedOutcome('undo', () => source.undo()),
    canUndo: guarded('canUndo', false, () => source.canUndo()),
    underline: guarded('underline', undefined, (underlines) => source.underline(underlines)),
    findingAt: guarded('findingAt', null, (x, y) => source.findingAt(x, y)),
    focus: guarded('focus', undefined, () => source.focus()),
  }
}

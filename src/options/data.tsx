import { t } from '../panel/words.ts'
import type { Policy } from '../platform/policy.ts'
import type { Settings } from '../platform/settings.ts'
import type { DataDesk, Outcome } from './data-desk.ts'
import { ImportFile } from './import-file.tsx'
import { Sure } from './sure.tsx'
import { Tick } from './tick.tsx'

interface Props {
  settings: Settings
  policy: Policy
  desk: DataDesk
  onSettings(change: (settings: Settings) => Settings): void
  /** Saves everything as a file. */
  onSave(): void
  onOutcome(outcome: Outcome): void
}

/** Syncing, saving, taking in, starting anew. */
export function Data({ settings, policy, desk, onSettings, onSave, onOutcome }: Props) {
  return (
    <div class="data">
      <Tick
        on={settings.sync}
        label={t('sync')}
        line={t('sync_line')}
        locked={policy.syncOff}
        set={(sync) => onSettings((all) => ({ ...all, sync }))}
      />
      <div class="actions">
        <button type="button" class="second" onClick={onSave}>
          {t('export')}
        </button>
        <ImportFile desk={desk} onOutcome={onOutcome} />
      </div>
      <p class="hint">{t('export_hint')}</p>
      <div class="actions">
        <Sure
          label={t('reset')}
          question={t('reset_sure')}
          yes={t('reset_yes')}
          onYes={async () => onOutcome(await desk.resetSettings())}
        />
        <Sure
          label={t('delete_all')}
          question={t('delete_all_sure')}
          yes={t('delete_all_yes')}
          onYes={async () => onOutcome(await desk.deleteAll())}
        />
      </div>
    </div>
  )
}

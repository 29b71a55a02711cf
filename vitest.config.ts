import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fakeBrowser = fileURLToPath(new URL('tests/platform/fake-browser.ts', import.meta.url))

/** One browser at a time in a process: small machines run several badly (`tools/test.mjs` runs two halves at once). */
const inBrowsers = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 }

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        // The extension's API exists in no test process; every import of it gets the fake.
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
        test: {
          name: 'unit',
          setupFiles: fakeBrowser,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/built/**', 'tests/corpus/**', 'tests/pages/**'],
          // Property tests take their time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        // What is in `dist/`; `npm run test:built` makes it first.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/pages/**/*.test.ts'],
          // The proofs that Docs' simulator can catch a naive reader take two minutes: `npm run test:docs` runs them.
          exclude: ['tests/browser/*/full/**', 'tests/pages/google-docs/**'],
          ...inBrowsers,
        },
      },
      {
        extends: true,
        // Every form of Gmail's compose in both browsers, with a table: `npm run test:gmail`.
        test: { name: 'gmail', include: ['tests/browser/gmail/full/*.test.ts'], ...inBrowsers },
      },
      {
        extends: true,
        // Every behaviour of Google Docs in both browsers, with a table: `npm run test:docs`.
        test: {
          name: 'docs',
          include: ['tests/browser/google-docs/full/*.test.ts', 'tests/pages/google-docs/*.test.ts'],
          ...inBrowsers,
        },
      },
    ],
  },
})

import { randomBytes } from 'node:crypto'

/** A fresh nonce for one page. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * A strict policy of the kind that Google's sites send: scripts and style elements only with the nonce, Trusted
 * Types enforced. Style attributes stay allowed because mails are made of them.
 */
export function strictPolicy(nonce: string, trustedTypesPolicies: string[]): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src-elem 'nonce-${nonce}'`,
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      `trusted-types ${trustedTypesPolicies.join(' ')}`,
    ].join('; '),
  }
}

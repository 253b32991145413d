import { createCipheriv, createDecipheriv, hash } from 'node:crypto';

/** A text that opens only with the form of an answer it was sealed with. */
export interface SealedText {
  /** SHA-256 of salt and form, in base64url: tells whether a form is the one. */
  readonly digest: string;
  /** The text, encrypted, in base64url. */
  readonly text: string;
}

/** What there is to a seal: the salt of its exercise, and the form of the answer. */
export interface Seal {
  readonly salt: string;
  readonly form: string;
}

const cipher = 'aes-256-ctr';

/**
 * The first block of the stream. Zero is sound here: a key derives from the salt of one exercise and one form, and an
 * exercise seals at most one text with each form, so that no key ever encrypts two.
 */
const start = Buffer.alloc(16);

/** The digest that tells the form of an answer without saying it. */
export function digestOf({ salt, form }: Seal): string {
  return hash('sha256', `digest\n${salt}\n${form}`, 'base64url');
}

const keyOf = ({ salt, form }: Seal) => hash('sha256', `key\n${salt}\n${form}`, 'buffer');

/** Seals a text with the form of an answer; the same every time. */
export function sealedText(seal: Seal, text: string): SealedText {
  const encrypting = createCipheriv(cipher, keyOf(seal), start);
  const bytes = Buffer.concat([encrypting.update(text, 'utf8'), encrypting.final()]);
  return { digest: digestOf(seal), text: bytes.toString('base64url') };
}

/** The text that was sealed with this form; of another form it gives no text anybody wrote. */
export function openedText(seal: Seal, { text }: SealedText): string {
  const decrypting = createDecipheriv(cipher, keyOf(seal), start);
  return Buffer.concat([decrypting.update(text, 'base64url'), decrypting.final()]).toString('utf8');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { expect, it } from 'vitest';
import { chartFontFaces } from '../../../src/render/fonts/chartFontFaces.js';
import { root } from '../../documentation/sourceFiles.js';

/** Which characters of a text a font has no glyph for. */
function missing(bytes: Uint8Array, text: string): string[] {
  const font = new Font(new Face(new Blob(bytes)));
  return [...text].filter((character) => {
    const buffer = new GlyphBuffer();
    buffer.addText(character);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfos().some(({ codepoint }) => codepoint === 0);
  });
}

it('carries every sign of the words and charts to a page, so that none is drawn in another font', async () => {
  const files = ['src/report/language/en', 'src/report/language/vi', 'src/report/charts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const signs = [...new Set(files.join(''))].filter((sign) => sign > '~').join('');
  expect(signs).toContain('φ');
  const fonts = [...(await chartFontFaces()).matchAll(/base64,([^)]*)\)/g)];
  expect(fonts).toHaveLength(2);
  for (const [, data = ''] of fonts) expect(missing(Buffer.from(data, 'base64'), signs)).toEqual([]);
});

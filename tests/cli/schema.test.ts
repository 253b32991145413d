import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, root } from './commandLine.js';

describe('schema', () => {
  it.each(['plan', 'scenarios', 'exercises'])(
    'prints the JSON Schema of %s.yaml that stands in data/schemas',
    async (document) => {
      const { status, stdout } = await commandLine('schema', document);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `${document}.yaml`,
      });
      expect(stdout).toBe(readFileSync(join(root, 'data/schemas', `${document}.schema.json`), 'utf8'));
    },
  );

  it('names the documents it knows for one it does not, and exits with 1', async () => {
    const { status, stderr } = await commandLine('schema', 'facts');
    expect(status).toBe(1);
    expect(stderr).toContain('→ plan, scenarios, exercises');
  });
});

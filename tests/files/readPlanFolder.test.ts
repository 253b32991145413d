import { describe, expect, it } from 'vitest';
import { smallPlan } from '../fixtures/smallPlan.js';
describe('x', () => { it('reads', async () => { const p = await smallPlan(); expect(await p.problems()).toEqual([]); console.log(JSON.stringify((await p.read()).scenarios,null,0).slice(0,3000)); }); });

#!/usr/bin/env node
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Language } from '../plan/LocalText.js';
import { tell, watchOutputs } from './print.js';
import { program } from './program.js';

watchOutputs();
let language: Language = 'en';
program()
  .hook('preAction', (_, command) => {
    language = command.opts()['lang'] ?? language;
  })
  .parseAsync(process.argv)
  .catch(async (error: unknown) => {
    const isFault = !(error instanceof ScenarioError);
    process.exitCode = isFault ? 2 : 1;
    if (!isFault) {
      const { problemText } = await import('../report/language/problemText.js');
      tell(`${problemText(error, language)}\n`);
      return;
    }
    const { sentences } = await import('../report/language/Sentences.js');
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(`${sentences(language).problems.fault}\n${stack}\n`);
  });

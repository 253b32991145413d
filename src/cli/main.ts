#!/usr/bin/env node
import { CommanderError } from 'commander';
import { ScenarioError } from '../errors/ScenarioError.js';
import { tell, watchOutputs } from './print.js';
import { languageOf, program } from './program.js';

watchOutputs();
const language = languageOf(process.argv);
program(language)
  .parseAsync(process.argv)
  .catch(async (error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 1;
      return;
    }
    if (error instanceof ScenarioError) {
      const { problemText } = await import('../report/language/problemText.js');
      tell(`${problemText(error, language)}\n`);
      process.exitCode = 1;
      return;
    }
    const { sentences } = await import('../report/language/Sentences.js');
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(`${sentences(language).problems.fault}\n${stack}\n`);
    process.exitCode = 2;
  });

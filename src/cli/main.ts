#!/usr/bin/env node
import { ScenarioError } from '../errors/ScenarioError.js';
import { tell, watchOutputs } from './print.js';
import { program } from './program.js';

watchOutputs();
program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    if (error instanceof ScenarioError) {
      tell(`${error.message}\n`);
      process.exitCode = 1;
      return;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(
      `This is a fault of grdp-pathways, not of your input. Please report it with these lines:\n${stack}\n`,
    );
    process.exitCode = 2;
  });

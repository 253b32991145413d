#!/usr/bin/env node
import { commandLine } from './commandLine.js';
import { watchOutputs } from './print.js';

watchOutputs();
await commandLine(process.argv.slice(2), process);

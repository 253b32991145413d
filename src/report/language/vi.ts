import type { en } from './en.js';
import { figuresIn } from './figures.js';

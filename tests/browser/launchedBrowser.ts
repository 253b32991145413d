import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const offline = ['--disable-background-networking', '--disable-component-update'];

/** The system's Chromium, which asks nobody for anything of its own. */
export function launchedBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...quiet, ...offline] });
}

import type { TargetOdds } from './FoundOdds.js';

/** Whether no future meets a target because the scenario assumes what it takes. */
export function isMissedAsAssumed({ standing, probability }: TargetOdds): boolean {
  return standing === 'assumed' && probability?.value !== 1;
}

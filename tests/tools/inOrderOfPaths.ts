import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files in the order of their paths, on every machine alike. Those that run notebooks stand side by side, and share
 * what compiles the cells, which takes seconds to start.
 */
export class InOrderOfPaths extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }
}

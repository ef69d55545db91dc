/** All fixtures of the components; a new fixture file joins by being there. */
/// <reference types="vite/client" />
import type { Fixture } from '../../components/fixtures/fixture.ts';

const files = import.meta.glob<{ fixture: Fixture }>('../../components/**/*.fixture.tsx', { eager: true });

export const fixtures = Object.values(files)
  .map((file) => file.fixture)
  .sort((a, b) => a.title.localeCompare(b.title));

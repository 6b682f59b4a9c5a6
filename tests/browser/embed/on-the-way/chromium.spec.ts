import { test as base } from '@playwright/test';
import type { Visitor } from './outcome';
import { play } from './play';
import { visitorOf } from './playwright-visitor';

play(base.extend<{ visitor: Visitor }>({ visitor: ({ page }, use) => use(visitorOf(page)) }));

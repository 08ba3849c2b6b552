import { projects1To12 } from './edition-2026.projects-1-to-12';
import { projects13To24 } from './edition-2026.projects-13-to-24';
import type { ProjectText } from './project-text';

/** The 24 projects put to the vote, in the order of their numbers. */
export const projects2026: readonly ProjectText[] = [...projects1To12, ...projects13To24];

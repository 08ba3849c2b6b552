export { suiteDatabase, type SuiteDatabase, type TemplateDatabase } from './suite-database';
export { fixedClock, type FixedClock } from './fixed-clock';

export { MilestoneTags, milestoneFigures, type MilestoneView } from './milestone';

export { DemonstrationService } from './demonstration.service';
export { NameTakenError } from './territory.store';
export { orvelle } from './territories';

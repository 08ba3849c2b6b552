export type { ActorRole } from './acts/actor-role';
export { ActRefusedError, type ActName, type ActSubject, type OfficialAct } from './acts/acts';
export { PublicRecordModule } from './public-record.module';
export { toRecordEntry } from './public-record.mapping';
export { PublicRecord } from './public-record.service';
export { RecordEntry } from './public-record.types';
export { RecordEntryRow } from './record-entry.entity';
export { RecordHeadRow } from './record-head.entity';
export { RecordLeafRow } from './record-leaf.entity';

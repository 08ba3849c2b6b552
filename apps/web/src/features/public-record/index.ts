export { recordLines, shortFingerprint, type RecordLine } from './record-lines';

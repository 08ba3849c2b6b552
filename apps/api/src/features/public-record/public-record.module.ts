import { Module } from '@nestjs/common';
import { RecordProofs } from './proofs/record-proofs.service';
import { TileRoots } from './proofs/tile-roots';
import { PublicRecordResolver } from './public-record.resolver';
import { PublicRecord } from './public-record.service';

@Module({
  providers: [PublicRecord, PublicRecordResolver, RecordProofs, TileRoots],
  exports: [PublicRecord],
})
export class PublicRecordModule {}

import { Module } from '@nestjs/common';
import { RecordDownloadsController } from './downloads/record-downloads.controller';
import { RecordProofs } from './proofs/record-proofs.service';
import { TileRoots } from './proofs/tile-roots';
import { PublicRecordResolver } from './public-record.resolver';
import { PublicRecord } from './public-record.service';
import { RecordSafety } from './safety/record-safety';
import { KeptRecord } from './sealing/kept-record';
import { RecordKeys } from './sealing/record-keys';
import { RecordSealer } from './sealing/record-sealer';

@Module({
  controllers: [RecordDownloadsController],
  providers: [
    PublicRecord,
    PublicRecordResolver,
    RecordProofs,
    TileRoots,
    RecordSafety,
    RecordKeys,
    KeptRecord,
    RecordSealer,
  ],
  exports: [PublicRecord, RecordSealer],
})
export class PublicRecordModule {}

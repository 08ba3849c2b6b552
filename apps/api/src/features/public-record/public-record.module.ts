import { Module } from '@nestjs/common';
import { RecordDownloadsController } from './downloads/record-downloads.controller';
import { RecordProofs } from './proofs/record-proofs.service';
import { TileRoots } from './proofs/tile-roots';
import { PublicRecordResolver } from './public-record.resolver';
import { PublicRecord } from './public-record.service';
import { RecordSafety } from './safety/record-safety';
import { KeptRecord } from './sealing/kept-record';
import { RecordKeyService } from './sealing/record-key.service';
import { RecordKeys } from './sealing/record-keys';
import { RecordRecovery } from './sealing/record-recovery';
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
    RecordKeyService,
    RecordRecovery,
    KeptRecord,
    RecordSealer,
  ],
  exports: [PublicRecord, RecordSealer, RecordKeyService, RecordRecovery],
})
export class PublicRecordModule {}

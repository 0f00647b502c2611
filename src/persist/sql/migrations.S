/* The migrations as they are in their files, each ended by a zero byte. schema.c names them. */
    .section .rodata

    .global sql_0001_journal
sql_0001_journal:
    .incbin "0001_journal.sql"
    .byte 0

    .global sql_0002_projection
sql_0002_projection:
    .incbin "0002_projection.sql"
    .byte 0

    .global sql_0003_ledger
sql_0003_ledger:
    .incbin "0003_ledger.sql"
    .byte 0

    .section .note.GNU-stack, "", %progbits

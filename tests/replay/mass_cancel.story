# Mass cancel by meter, by slot, or all of one's own; another's only for the operator.

enrol solar bakery mill
meter solar bakery bakery:cellar mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m
open 12:15/15m

bid bakery 300 Wh @ 0.050000                      | #1 accepted, rests, holds 0.015
bid bakery 300 Wh @ 0.050000 meter bakery:cellar  | #2 accepted, rests, holds 0.015
bid bakery 300 Wh @ 0.050000 in 12:00             | #3 accepted, rests, holds 0.015
bid mill   300 Wh @ 0.050000                      | #4 accepted, rests, holds 0.015
mass bakery meter bakery:cellar                   | #2 canceled 300 Wh MASS, off 300 Wh, releases 0.015; bakery mass cancel 1
mass bakery in 12:00                              | #3 canceled 300 Wh MASS, off 300 Wh, releases 0.015; bakery mass cancel 1
mass bakery of mill                               | refused ROLE_NOT_ALLOWED
mass bakery                                       | #1 canceled 300 Wh MASS, off 300 Wh, releases 0.015; bakery mass cancel 1
mass bakery                                       | bakery mass cancel 0
mass 0 of mill                                    | #4 canceled 300 Wh MASS, off 300 Wh, releases 0.015; mill mass cancel 1

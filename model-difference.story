08:00:00.000 market range -0.002000 0.002000 collar 0.000300 margin 0.000000 fee 0.000000 lot 10 self-match allow
08:00:00.000 calendar off
08:00:00.000 limits all orders 10000 levels 1000 rate 1000 burst 1000
08:00:00.000 enrol p1
08:00:00.000 deposit p1 0.000300000
08:00:00.000 enrol p2
08:00:00.000 deposit p2 0.000300000
08:00:00.000 enrol p3
08:00:00.000 deposit p3 1000.000000000
08:00:00.000 enrol p4
08:00:00.000 deposit p4 1000.000000000
08:00:00.000 enrol p5
08:00:00.000 deposit p5 1000.000000000
08:00:00.000 enrol p6
08:00:00.000 deposit p6 1000.000000000
08:00:00.000 enrol p7
08:00:00.000 deposit p7 1000.000000000
08:00:00.000 enrol p8
08:00:00.000 deposit p8 1000.000000000
08:00:00.000 enrol p9
08:00:00.000 deposit p9 1000.000000000
08:00:00.000 enrol auditor p10
08:00:00.000 deposit p10 1000.000000000
08:00:00.000 meter p1:m1 import 4000000 W export 8000 W at 101
08:00:00.000 meter p2:m2 import 4000000 W export 4000000 W at 102
08:00:00.000 meter p3:m3 import 4000000 W export 4000000 W at 103
08:00:00.000 meter p4:m4 import 8000 W export 4000000 W at 104
08:00:00.000 meter p5:m5 import 4000000 W export 8000 W at 105
08:00:00.000 meter p6:m6 import 4000000 W export 4000000 W at 106
08:00:00.000 meter p7:m7 import 4000000 W export 4000000 W at 107
08:00:00.000 meter p8:m8 import 8000 W export 4000000 W at 108
08:00:00.000 meter p9:m9 import 4000000 W export 8000 W at 109
08:00:00.000 meter p10:m10 import 4000000 W export 4000000 W at 110
08:00:00.000 meter p1:m11 import 4000000 W export 4000000 W at 111
08:00:00.000 meter p2:m12 import 8000 W export 4000000 W at 112
08:00:00.000 meter p3:m13 import 4000000 W export 8000 W at 113
08:00:00.000 meter p4:m14 import 4000000 W export 4000000 W at 114
08:00:00.000 group g1 at once
08:00:00.000 group g2 every 20 s
08:00:00.000 group g3 every 30 s
08:00:00.000 group g4 every 40 s
08:00:00.000 join 1 p1
08:00:00.000 join 2 p1
08:00:00.000 join 3 p1
08:00:00.000 join 1 p2
08:00:00.000 join 2 p2
08:00:00.000 join 4 p2
08:00:00.000 join 1 p3
08:00:00.000 join 3 p3
08:00:00.000 join 4 p3
08:00:00.000 join 2 p4
08:00:00.000 join 3 p4
08:00:00.000 join 4 p4
08:00:00.000 join 1 p5
08:00:00.000 join 2 p5
08:00:00.000 join 3 p5
08:00:00.000 join 4 p5
08:00:00.000 join 1 p6
08:00:00.000 join 2 p6
08:00:00.000 join 3 p6
08:00:00.000 join 1 p7
08:00:00.000 join 2 p7
08:00:00.000 join 4 p7
08:00:00.000 join 1 p8
08:00:00.000 join 3 p8
08:00:00.000 join 4 p8
08:00:00.000 join 2 p9
08:00:00.000 join 3 p9
08:00:00.000 join 4 p9
08:00:00.000 limits p3 orders 4 levels 1000 rate 1000 burst 1000
08:00:00.000 limits p4 orders 10000 levels 3 rate 1000 burst 1000
08:00:00.000 limits p5 orders 10000 levels 1000 rate 1 burst 2
08:00:00.000 open 08:15:00/900s gate 08:10:05 reference 0.000000
08:00:01.198 open 08:30:00/900s gate 08:25:05 reference 0.000000
08:00:01.198 open 08:45:00/900s gate 08:40:05 reference 0.000000
08:00:01.929 open 09:00:00/900s gate 08:55:05 reference 0.000000
08:00:01.929 ask p1 570 Wh @ -0.000070 fok in 09:00:00 meter 11 at 111 number 1 stream 0
08:00:01.929 cancel p1 #1 number 1 stream 1
08:00:01.929 ask p4 120 Wh @ 0.000070 in 09:00:00 group 2 meter 4 at 104 number 1 stream 1
08:00:03.443 bid p1 7830 Wh @ -0.000020 in 09:00:00 meter 11 at 111 number 2 stream 0
08:00:07.241 ask p4 530 Wh @ 0.000010 ioc in 08:45:00 meter 4 at 104 number 2 stream 1
08:00:07.241 bid p7 360 Wh @ 0.000000 in 09:00:00 group 4 meter 7 at 107 number 1 stream 1
08:00:07.241 bid p5 130 Wh @ -0.000140 in 08:45:00 meter 5 at 105 number 1 stream 0
08:00:07.241 ask p2 350 Wh @ 0.000080 till 08:08:17 in 08:30:00 group 4 meter 12 at 112 number 1 stream 1
08:00:07.241 bid p1 590 Wh @ 0.000010 in 09:00:00 meter 19 at 101 number 2 stream 1
08:00:10.266 bid p2 150 Wh @ -0.000030 fok in 09:00:00 meter 2 at 102 number 2 stream 1
08:00:10.266 query p10 number 1 stream 1
08:00:10.266 clock
08:00:11.090 cancel p1 #3 number 3 stream 1
08:00:12.262 amend p7 #5 360 Wh @ 0.000003 number 2 stream 1
08:00:13.172 ask p5 470 Wh market in 09:00:00 meter 5 at 105 number 1 stream 1
08:00:13.172 bid p3 -1 Wh @ -0.000050 in 08:45:00 meter 3 at 103 number 1 stream 0
08:00:13.172 amend p5 #6 0 Wh @ -0.000140 number 2 stream 0
08:00:13.172 ask p3 300 Wh @ -0.000040 till 08:03:37 in 08:30:00 group 1 meter 3 at 103 number 2 stream 0
08:00:13.172 clock
08:00:14.954 ask p1 490 Wh @ 0.000130 till 08:08:27 in 09:00:00 meter 1 at 101 number 3 stream 0
08:00:18.637 ask p1 530 Wh @ 0.000100 till 08:04:17 in 08:30:00 group 3 meter 11 at 111 number 4 stream 1
08:00:18.637 bid p6 420 Wh @ -0.000050 fok in 08:45:00 meter 6 at 106 number 1 stream 1
08:00:18.637 bid p4 20 Wh @ -0.000160 in 08:45:00 meter 4 at 104 number 1 stream 0
08:00:21.494 bid p1 600 Wh @ 0.000020 kind 5 in 09:00:00 group 2 meter 1 at 101 number 4 stream 0
08:00:21.494 bid 11 9860 Wh @ -0.000010 ioc in 09:00:00 meter 6 at 106 number 1 stream 0
08:00:21.494 cancel p3 #10 number 3 stream 0
08:00:24.599 cancel p1 #12 number 5 stream 1
08:00:24.599 deposit p2 0.000045974
08:00:27.146 ask p1 520 Wh @ 0.000040 fok in 08:30:00 meter 1 at 101 number 6 stream 1
08:00:27.146 ask p5 550 Wh @ 0.000110 in 09:00:00 meter 5 at 105 number 3 stream 0
08:00:27.146 ask p7 440 Wh @ -0.000060 in 08:45:00 meter 7 at 107 number 3 stream 1
08:00:27.146 bid p3 460 Wh @ 0.000050 in 08:45:00 meter 3 at 103 number 4 stream 0
08:00:27.330 amend p2 #7 0 Wh @ 0.000080 number 4 stream 0
08:00:27.330 amend p7 #5 360 Wh @ 0.000000 number 4 stream 1
08:00:27.330 bid p4 560 Wh @ 0.000020 in 08:30:00 meter 4 at 104 number 3 stream 1
08:00:28.935 ask p8 500 Wh @ -0.000030 in 08:45:00 meter 8 at 108 number 1 stream 0
08:00:31.681 bid p7 70 Wh @ -0.000070 in 08:30:00 meter 7 at 107 number 1 stream 0
08:00:31.681 query p9 number 1 stream 0
08:00:31.681 ask p3 270 Wh @ -0.000060 in 08:30:00 group 1 meter 13 at 113 number 5 stream 0
08:00:31.681 clock
08:00:35.149 ask p1 200 Wh @ 0.000010 in 08:30:00 meter 11 at 111 number 5 stream 0
08:00:38.913 cancel p4 #2 number 2 stream 0
08:00:40.785 ask p8 590 Wh @ -0.000020 in 08:30:00 group 3 meter 8 at 108 number 1 stream 1
08:00:40.785 amend p7 #21 0 Wh @ -0.000070 number 5 stream 1
08:00:40.785 ask p6 70 Wh @ -0.000030 till 08:05:37 in 09:00:00 meter 6 at 106 number 1 stream 0
08:00:40.856 ask p9 400 Wh market in 08:45:00 meter 9 at 109 number 1 stream 1
08:00:40.856 clock
08:00:40.856 cancel p9 #21 number 2 stream 1
08:00:41.361 cancel p1 #11 number 6 stream 0
08:00:44.682 bid p4 520 Wh @ 0.000050 in 08:45:00 group 3 meter 4 at 104 number 3 stream 0
08:00:45.098 cancel p8 #24 number 2 stream 1
08:00:48.991 ask p6 290 Wh @ 0.000130 ioc in 09:00:00 meter 6 at 106 number 2 stream 0
08:00:48.991 query p7 number 6 stream 1
08:00:48.991 query p4 number 4 stream 0
08:00:52.604 bid p6 440 Wh market in 08:30:00 meter 6 at 106 number 2 stream 1
08:00:56.148 cancel p5 #16 number 4 stream 0
08:00:56.148 bid p7 430 Wh market in 08:30:00 meter 7 at 107 number 7 stream 1
08:00:56.148 bid p7 20 Wh @ 0.002000 in 08:30:00 group 2 meter 7 at 107 number 8 stream 1
08:00:56.148 ask p4 530 Wh @ 0.000010 ioc in 08:45:00 meter 4 at 104 number 2 stream 1
08:00:57.752 bid p9 160 Wh @ -0.000100 in 09:00:00 group 4 meter 9 at 109 number 3 stream 1
08:00:57.752 query p2 number 3 stream 1
08:01:00.569 amend p7 #21 10 Wh @ -0.000070 number 2 stream 0
08:01:00.569 cancel p9 #31 number 4 stream 1
08:01:00.569 bid p5 12950 Wh @ -0.000090 in 09:00:00 group 4 meter 5 at 105 number 5 stream 0
08:01:52.263 amend p7 #21 10 Wh @ -0.000067 number 9 stream 1
08:01:52.263 bid p4 4630 Wh @ -0.000060 in 09:00:00 meter 4 at 104 number 4 stream 1
08:01:55.579 cancel p4 #19 number 5 stream 1
08:01:55.579 bid p2 140 Wh @ -0.000130 in 08:30:00 meter 2 at 102 number 4 stream 1
08:01:58.273 bid p9 160 Wh market in 08:30:00 meter 9 at 109 number 2 stream 0
08:01:58.273 cancel p7 #5 number 3 stream 0
08:01:58.273 ask p2 30 Wh @ 0.000080 in 09:00:00 meter 12 at 112 number 5 stream 1
08:01:59.729 ask p1 90 Wh market in 09:00:00 meter 1 at 101 number 7 stream 0
08:01:59.729 ask p1 170 Wh @ 0.000110 in 08:45:00 group 3 meter 1 at 101 number 7 stream 1
08:01:59.729 bid p9 540 Wh @ -0.000030 ioc in 08:45:00 meter 9 at 109 number 5 stream 1
08:02:02.153 bid p2 40 Wh market in 09:00:00 meter 2 at 102 number 5 stream 0
08:02:04.532 bid p6 240 Wh @ -0.000040 in 09:00:00 group 2 meter 6 at 106 number 3 stream 0
08:02:04.532 ask p1 170 Wh @ 0.000110 in 08:45:00 group 3 meter 1 at 101 number 7 stream 1
08:02:04.532 amend p5 #32 12950 Wh @ -0.000120 number 6 stream 0
08:02:07.719 amend p5 #32 12920 Wh @ -0.000120 number 2 stream 1
08:02:07.719 ask p4 530 Wh @ 0.000010 in 09:00:00 meter 14 at 114 number 5 stream 0
08:02:07.719 amend p7 #21 170 Wh @ -0.000070 number 4 stream 0
08:02:07.719 cancel p7 #21 number 5 stream 0
08:02:09.777 bid p2 600 Wh @ 0.000060 fok in 08:45:00 meter 2 at 102 number 6 stream 0
08:02:09.777 cancel p5 #32 number 3 stream 1
08:02:11.628 query p6 number 3 stream 1
08:02:14.270 amend p7 #21 10 Wh @ -0.000067 number 9 stream 1
08:02:14.270 cancel p4 #1 number 6 stream 0
08:02:14.270 cancel p2 #33 number 6 stream 1
08:02:16.225 bid p4 470 Wh @ -0.000020 in 08:45:00 meter 14 at 114 number 7 stream 0
08:02:16.225 cancel p4 #43 number 6 stream 1
08:02:16.317 bid p2 40 Wh @ -0.000140 ioc in 08:30:00 meter 19 at 102 number 7 stream 1
08:02:16.317 ask p1 250 Wh @ 0.000030 in 08:45:00 meter 1 at 101 number 8 stream 0
08:02:16.317 amend p1 #44 210 Wh @ 0.000030 number 9 stream 0
08:02:16.317 ask p7 560 Wh @ 0.000010 in 08:45:00 group 2 meter 7 at 107 number 10 stream 1
08:02:16.317 bid p2 450 Wh @ -0.000090 in 08:30:00 meter 2 at 102 number 7 stream 0
08:02:16.317 ask p3 240 Wh @ -0.000040 ioc in 09:00:00 meter 13 at 113 number 1 stream 1
08:02:20.137 ask p6 250 Wh @ 0.000130 in 08:00:00 group 1 meter 6 at 106 number 4 stream 1
08:02:20.137 bid p5 490 Wh @ -0.000150 in 09:00:00 meter 5 at 105 number 7 stream 1
08:02:20.137 cancel p6 #40 number 5 stream 1
08:02:20.798 ask p3 40 Wh @ 0.000170 in 09:00:00 group 1 meter 3 at 103 number 2 stream 1
08:02:21.478 ask p6 350 Wh @ 0.000110 till 08:03:27 in 09:00:00 group 1 meter 6 at 106 number 4 stream 0
08:02:21.478 bid p8 110 Wh @ -0.000020 in 08:30:00 meter 8 at 108 number 3 stream 1
08:02:21.478 ask p6 250 Wh @ 0.000110 in 08:30:00 meter 6 at 106 number 5 stream 0
08:02:21.478 amend p1 #37 170 Wh @ 0.000110 number 8 stream 1
08:02:21.478 bid p7 -1 Wh @ -0.000160 in 08:30:00 group 4 meter 7 at 107 number 11 stream 1
08:02:24.914 bid p5 580 Wh @ 0.000030 till 08:12:27 in 08:30:00 group 3 meter 5 at 105 number 8 stream 1
08:02:27.028 amend p1 #44 210 Wh @ 0.000033 number 9 stream 1
08:02:27.407 ask p1 570 Wh @ 0.000140 in 08:45:00 group 3 meter 1 at 101 number 10 stream 1
08:02:27.407 amend p1 #44 210 Wh @ 0.000033 number 10 stream 0
08:02:27.407 ask p6 80 Wh @ -0.000020 in 09:00:00 meter 6 at 106 number 6 stream 1
08:02:27.407 ask p2 60 Wh @ -0.000040 in 09:00:00 group 1 meter 12 at 112 number 8 stream 1
08:02:27.407 bid p8 220 Wh @ -0.000110 in 09:00:00 meter 8 at 108 number 2 stream 0
08:02:27.407 ask p2 420 Wh @ -0.000040 in 09:00:00 group 2 meter 12 at 112 number 9 stream 1
08:02:29.867 cancel p6 #52 number 6 stream 0
08:02:29.867 ask p6 200 Wh @ -0.000020 fok in 08:45:00 meter 6 at 106 number 7 stream 0
08:02:29.867 bid p9 160 Wh @ 0.000030 in 08:45:00 group 3 meter 9 at 109 number 6 stream 1
08:02:29.867 cancel p7 #45 number 6 stream 0
08:02:30.709 amend p5 #48 490 Wh @ -0.000147 number 9 stream 1
08:02:31.052 bid p3 330 Wh @ -0.000020 in 09:00:00 meter 13 at 113 number 3 stream 1
08:02:31.247 amend p3 #61 290 Wh @ -0.000020 number 6 stream 0
08:02:31.642 ask p6 300 Wh @ -0.000050 in 09:00:00 group 1 meter 6 at 106 number 7 stream 1
08:02:31.642 bid p6 290 Wh market in 08:30:00 meter 6 at 106 number 8 stream 1
08:02:31.642 bid p7 220 Wh market in 09:00:00 meter 7 at 107 number 12 stream 1
08:02:33.280 ask p5 270 Wh @ -0.000007 in 08:45:00 meter 5 at 105 number 7 stream 0
08:02:33.280 deposit p1 0.000048467
08:02:33.280 bid p5 260 Wh @ 0.000020 in 09:00:00 group 3 meter 5 at 105 number 8 stream 0
08:02:36.944 bid p1 430 Wh @ 0.000030 in 08:45:00 meter 1 at 101 number 11 stream 1
08:02:38.361 ask p2 520 Wh @ 0.000000 in 08:30:00 group 4 meter 12 at 112 number 8 stream 0
08:02:42.283 ask p1 570 Wh @ -0.000070 fok in 09:00:00 meter 11 at 111 number 1 stream 0
08:02:42.283 bid p2 110 Wh @ -0.000070 in 09:00:00 meter 2 at 102 number 9 stream 0
08:02:42.283 bid p5 160 Wh @ -0.000020 in 08:45:00 group 1 meter 5 at 105 number 10 stream 1
08:02:44.612 ask p2 220 Wh @ 0.000150 in 08:30:00 meter 12 at 112 number 10 stream 0
08:02:44.612 amend p6 #50 0 Wh @ 0.000110 number 9 stream 1
08:02:47.317 amend p5 #65 0 Wh @ 0.000020 number 9 stream 0
08:02:47.317 ask p8 190 Wh @ 0.000020 fok in 08:45:00 meter 8 at 108 number 4 stream 1
08:02:50.366 ask p2 330 Wh @ 0.000080 ioc in 09:00:00 meter 12 at 112 number 11 stream 0
08:02:53.666 ask p3 130 Wh @ 0.000100 till 08:07:17 in 08:30:00 group 3 meter 3 at 103 number 7 stream 0
08:02:53.666 ask p3 330 Wh @ 0.000030 in 09:00:00 group 4 meter 3 at 103 number 8 stream 0
08:02:55.208 cancel p5 #65 number 11 stream 1
08:02:55.208 bid p6 310 Wh market in 08:30:00 meter 6 at 106 number 8 stream 0
08:02:55.920 halt 09:00:00
08:02:59.653 amend p4 #41 530 Wh @ 0.000080 number 7 stream 1
08:02:59.653 cancel p1 number 11 number 12 stream 1
08:03:41.842 ask p6 450 Wh market in 08:45:00 meter 6 at 106 number 10 stream 1
08:03:41.842 bid p4 80 Wh @ -0.000130 in 09:00:00 meter 14 at 114 number 8 stream 0
08:03:41.842 amend p2 #46 550 Wh @ -0.000090 number 12 stream 0
08:03:41.842 reopen 09:00:00
08:03:44.050 ask p7 200 Wh @ 0.000130 fok in 09:00:00 meter 7 at 107 number 13 stream 1
08:03:47.597 amend p1 #37 85 Wh @ 0.000110 number 13 stream 1
08:03:47.597 ask p3 50 Wh @ 0.000030 in 08:30:00 group 3 meter 13 at 113 number 9 stream 0
08:03:48.079 bid p6 30 Wh @ 0.000070 in 08:45:00 meter 6 at 106 number 11 stream 1
08:03:48.079 clock
08:03:48.079 ask p10 420 Wh @ 0.000000 in 09:00:00 group 2 meter 14 at 114 number 2 stream 1
08:03:48.079 ask p9 10770 Wh @ 0.000160 in 09:00:00 group 3 meter 9 at 109 number 7 stream 1
08:03:48.079 amend p4 #41 530 Wh @ 0.000013 number 9 stream 0
08:03:50.387 ask p9 550 Wh @ -0.000050 in 09:00:00 group 4 meter 9 at 109 number 3 stream 0
08:03:51.056 cancel p5 #53 number 12 stream 1
08:03:51.056 amend p8 #57 160 Wh @ -0.000110 number 3 stream 0
08:03:51.056 amend p2 #1 50 Wh @ -0.000070 number 13 stream 0
08:03:51.056 amend p4 #41 490 Wh @ 0.000010 number 10 stream 0
08:03:51.088 ask p6 30 Wh @ -0.000020 ioc in 08:45:00 meter 6 at 106 number 12 stream 1
08:03:51.088 query p2 number 14 stream 0
08:03:51.088 ask p9 50 Wh market in 08:45:00 meter 9 at 109 number 8 stream 1
08:03:52.658 bid p1 580 Wh @ -0.000120 in 08:30:00 group 1 meter 1 at 101 number 11 stream 0
08:03:56.131 ask p6 450 Wh @ 0.000140 in 08:30:00 meter 6 at 106 number 9 stream 0
08:03:56.131 ask p4 350 Wh @ 0.000040 ioc in 08:45:00 meter 4 at 104 number 8 stream 1
08:03:57.748 amend p1 #54 570 Wh @ 0.000230 number 12 stream 0
08:03:57.748 ask p5 260 Wh @ 0.000080 in 08:45:00 meter 5 at 105 number 13 stream 1
08:03:58.482 bid p3 140 Wh @ 0.000070 in 08:30:00 group 3 meter 3 at 103 number 4 stream 1
08:03:59.416 halt 09:00:00
08:03:59.416 ask p1 3130 Wh @ 0.000070 till 08:05:47 in 08:45:00 meter 1 at 101 number 14 stream 1
08:04:02.955 ask p2 510 Wh @ 0.000030 fok in 08:30:00 meter 2 at 102 number 10 stream 1
08:04:04.366 clock
08:04:05.731 bid p5 40 Wh @ -0.000090 ioc in 08:45:00 meter 5 at 105 number 14 stream 1
08:04:09.350 clock
08:04:09.350 query p1 number 13 stream 0
08:04:12.655 ask p4 230 Wh @ 0.000010 in 08:30:00 group 2 meter 14 at 114 number 11 stream 0
08:04:14.319 bid p9 190 Wh @ -0.000090 in 09:00:00 group 4 meter 9 at 109 number 4 stream 0
08:04:14.319 amend p3 #78 50 Wh @ 0.000033 number 5 stream 1
08:04:15.778 cancel p3 #74 number 6 stream 1
08:04:15.778 ask p3 60 Wh @ -0.000030 ioc in 08:45:00 meter 13 at 113 number 7 stream 1
08:04:18.806 cancel p3 #78 number 10 stream 0
08:04:21.084 ask p1 590 Wh @ 0.000100 in 08:45:00 meter 1 at 101 number 14 stream 0
08:04:22.549 ask p9 2147483650 Wh @ -0.000030 in 09:00:00 group 3 meter 9 at 109 number 5 stream 0
08:04:23.371 cancel p8 #51 number 5 stream 0
08:04:23.371 ask p6 450 Wh @ 0.000110 in 08:30:00 group 1 meter 6 at 106 number 13 stream 1
08:04:23.371 cancel p1 #83 number 15 stream 1
08:04:30.190 amend p3 #49 40 Wh @ 0.000173 number 8 stream 1
08:04:30.190 cancel p1 #91 number 15 stream 0
08:04:30.190 bid p1 130 Wh @ -0.000160 ioc in 08:45:00 meter 11 at 111 number 16 stream 1
08:04:30.190 mass p4 meter 4 number 12 stream 0
08:04:30.190 bid p2 570 Wh @ 0.000040 in 09:00:00 meter 12 at 112 number 15 stream 0
08:04:32.443 ask p4 500 Wh @ -0.000020 in 08:30:00 group 4 meter 14 at 114 number 9 stream 1
08:04:32.443 ask p3 280 Wh @ -0.000040 in 09:00:00 meter 13 at 113 number 12 stream 1
08:04:32.443 ask p1 210 Wh market in 09:00:00 meter 1 at 101 number 16 stream 0
08:04:36.076 bid p5 20 Wh @ -0.000120 in 08:45:00 group 2 meter 5 at 105 number 10 stream 0
08:04:36.076 amend p2 #68 55 Wh @ -0.000070 number 11 stream 1
08:04:39.018 bid p5 300 Wh @ 0.000030 in 09:00:00 group 3 meter 5 at 105 number 15 stream 1
08:04:42.800 cancel p3 #49 number 11 stream 0
08:04:45.166 amend p2 #84 450 Wh @ 0.000040 number 16 stream 0
08:04:45.166 ask p9 370 Wh @ -0.000050 in 09:00:00 meter 9 at 109 number 6 stream 0
08:04:45.166 amend p2 #68 110 Wh @ 0.000000 number 12 stream 1
08:04:45.166 amend p9 #80 550 Wh @ -0.000070 number 7 stream 0
08:04:47.879 cancel p2 #68 number 13 stream 1
08:04:47.879 clock
08:04:50.031 bid p5 330 Wh @ -0.000090 in 09:00:00 meter 5 at 105 number 11 stream 0
08:04:50.031 cancel p2 #46 number 17 stream 0
08:04:52.792 ask p5 130 Wh market in 08:30:00 meter 5 at 105 number 16 stream 1
08:04:52.792 ask p1 560 Wh @ 0.000020 in 09:00:00 group 2 meter 11 at 111 number 17 stream 1
08:04:54.786 ask p4 30 Wh @ 0.000000 in 09:00:00 group 4 meter 14 at 114 number 10 stream 1
08:04:54.786 ask p8 300 Wh @ -0.000060 in 09:00:00 group 3 meter 8 at 108 number 6 stream 0
08:04:56.796 bid p3 440 Wh @ -0.000040 in 08:45:00 group 4 meter 3 at 103 number 13 stream 1
08:04:56.796 amend p1 #37 0 Wh @ 0.000110 number 17 stream 0
08:04:58.587 bid p3 18760 Wh @ -0.000070 till 08:09:37 in 09:00:00 meter 13 at 113 number 12 stream 0
08:05:01.295 query p2 number 18 stream 0
08:05:02.302 amend p4 #41 490 Wh @ 0.000013 number 11 stream 1
08:05:02.302 cancel p3 number 9 number 14 stream 1
08:05:02.302 bid p1 190 Wh @ 0.000030 till 08:10:27 in 08:30:00 meter 1 at 101 number 18 stream 0
08:05:02.302 query p4 number 13 stream 0
08:05:03.746 ask p3 280 Wh @ 0.000100 in 09:00:00 group 3 meter 3 at 103 number 15 stream 17
08:05:03.746 cancel p5 #86 number 17 stream 1
08:05:03.746 amend p3 #73 320 Wh @ 0.000100 number 16 stream 1
08:05:03.746 bid p3 410 Wh @ -0.000100 in 09:00:00 group 1 meter 13 at 113 number 17 stream 1
08:05:45.104 bid p8 420 Wh @ -0.000160 ioc in 09:00:00 meter 8 at 108 number 7 stream 0
08:05:48.871 bid p2 180 Wh @ -0.000030 in 08:45:00 meter 2 at 102 number 19 stream 0
08:05:48.871 amend p1 #37 190 Wh @ 0.000110 number 19 stream 0
08:05:50.139 ask p7 270 Wh market in 08:45:00 meter 7 at 107 number 14 stream 1
08:05:53.531 bid p5 480 Wh @ -0.000100 ioc in 08:30:00 meter 5 at 105 number 12 stream 0
08:05:53.531 bid p1 19810 Wh @ 0.000050 in 09:00:00 meter 11 at 111 number 20 stream 0
08:05:53.531 amend p4 #41 70 Wh @ 0.000010 number 14 stream 0
08:05:55.075 bid p2 130 Wh @ -0.000130 in 08:30:00 group 4 meter 12 at 112 number 14 stream 1
08:05:57.525 cancel p4 #89 number 12 stream 1
08:05:57.558 amend p3 #73 0 Wh @ 0.000100 number 13 stream 0
08:05:57.558 bid p2 140 Wh @ -0.000140 in 09:00:00 meter 12 at 112 number 20 stream 0
08:05:57.558 query p2 number 15 stream 1
08:06:01.453 ask p2 580 Wh @ 0.000110 in 08:45:00 meter 2 at 102 number 16 stream 1
08:06:04.880 ask p9 570 Wh @ 0.000100 till 08:14:07 in 09:00:00 group 4 meter 9 at 109 number 9 stream 1
08:06:04.880 amend p3 #97 400 Wh @ -0.000040 number 18 stream 1
08:06:04.880 bid p4 360 Wh @ 0.000050 till 08:13:47 in 08:30:00 meter 4 at 104 number 15 stream 0
08:06:04.880 bid p4 160 Wh @ -0.000010 in 08:30:00 meter 14 at 114 number 13 stream 1
08:06:04.880 bid p2 50 Wh market in 09:00:00 meter 12 at 112 number 21 stream 0
08:06:07.726 ask p2 480 Wh @ 0.000070 in 08:45:00 group 4 meter 3 at 102 number 22 stream 0
08:06:07.726 bid p2 510 Wh market in 09:00:00 meter 12 at 112 number 17 stream 1
08:06:07.726 bid p9 50 Wh @ -0.000090 till 08:08:37 in 09:00:00 meter 9 at 109 number 10 stream 1
08:06:08.416 amend p2 #58 420 Wh @ -0.000120 number 23 stream 0
08:06:43.964 cancel p2 number 20 number 24 stream 0
08:06:43.964 bid p8 210 Wh @ -0.000140 fok in 08:45:00 meter 8 at 108 number 8 stream 0
08:06:47.772 bid p3 300 Wh @ -0.000060 in 08:30:00 group 1 meter 13 at 113 number 22 stream 1
08:06:47.772 amend p3 #97 245 Wh @ -0.000040 number 23 stream 1
08:06:47.772 amend p2 #103 290 Wh @ 0.000110 number 18 stream 1
08:06:47.772 amend p1 #37 150 Wh @ 0.000110 number 18 stream 1
08:06:51.471 amend p1 #37 150 Wh @ 0.000090 number 19 stream 1
08:06:51.471 ask p3 580 Wh @ -0.000060 in 08:30:00 group 1 meter 3 at 103 number 24 stream 1
08:06:53.560 clock
08:06:56.108 ask p6 20 Wh @ 0.000100 ioc in 08:30:00 meter 19 at 106 number 14 stream 1
08:06:57.884 bid p7 520 Wh @ -0.000130 ioc in 09:00:00 meter 7 at 107 number 7 stream 0
08:07:00.305 ask p2 20 Wh @ 0.000020 fok in 08:30:00 meter 2 at 102 number 19 stream 1
08:07:00.305 amend p3 #97 350 Wh @ -0.000040 number 14 stream 0
08:07:00.305 bid p6 520 Wh @ -0.000120 ioc in 09:00:00 meter 6 at 106 number 15 stream 1
08:07:00.305 bid p4 560 Wh @ -0.000030 in 08:30:00 group 4 meter 4 at 104 number 14 stream 1
08:07:03.696 bid p9 460 Wh @ -0.000130 in 08:30:00 group 2 meter 9 at 109 number 8 stream 0
08:07:03.696 ask p2 120 Wh @ 0.000070 in 09:00:00 meter 12 at 112 number 20 stream 1
08:07:05.247 bid p9 20 Wh market in 08:45:00 meter 9 at 109 number 11 stream 1
08:07:08.731 ask p6 400 Wh @ -0.000050 in 08:45:00 group 3 meter 6 at 106 number 10 stream 0
08:07:08.731 bid p7 100 Wh @ 0.000070 fok in 08:45:00 meter 7 at 107 number 15 stream 1
08:07:09.726 ask p5 160 Wh @ 0.000000 in 08:30:00 meter 5 at 105 number 13 stream 0
08:07:09.726 ask p5 380 Wh @ 0.000170 in 08:30:00 meter 5 at 105 number 18 stream 1
08:07:11.042 ask p8 540 Wh @ -0.000030 in 09:00:00 group 4 meter 8 at 108 number 9 stream 0
08:07:11.042 bid p7 73 Wh @ 0.000070 in 09:00:00 meter 7 at 107 number 16 stream 1
08:07:11.042 amend p6 #84 450 Wh @ 0.000143 number 11 stream 0
08:07:13.395 ask p3 260 Wh @ -0.000010 ioc in 09:00:00 meter 3 at 103 number 15 stream 0
08:07:13.395 amend p4 #108 580 Wh @ -0.000120 number 15 stream 1
08:07:13.395 clock
08:07:13.395 amend p9 #80 0 Wh @ -0.000050 number 12 stream 1
08:07:17.244 clock
08:07:17.244 bid p9 100 Wh @ -0.000010 in 08:30:00 meter 9 at 109 number 9 stream 0
08:07:19.985 ask p8 340 Wh @ 0.000100 in 09:00:00 meter 8 at 108 number 10 stream 0
08:07:19.985 ask p7 540 Wh @ 0.000040 in 08:30:00 meter 7 at 107 number 17 stream 1
08:07:19.985 amend p1 #37 120 Wh @ 0.000090 number 21 stream 0
08:07:19.985 ask p8 210 Wh @ 0.000050 ioc in 08:45:00 meter 8 at 108 number 5 stream 1
08:07:20.825 bid p5 603 Wh @ -0.000130 in 08:45:00 meter 5 at 105 number 19 stream 1
08:07:20.825 bid p2 520 Wh @ -0.000030 in 09:00:00 group 4 meter 12 at 112 number 21 stream 1
08:07:23.954 bid p7 380 Wh market in 08:45:00 meter 8 at 107 number 8 stream 0
08:07:23.954 cancel p9 #117 number 13 stream 1
08:07:26.197 bid p4 20 Wh @ -0.000050 ioc in 09:00:00 meter 4 at 104 number 16 stream 1
08:07:26.197 query p2 number 14 stream 0
08:07:26.197 query p8 number 11 stream 0
08:07:28.890 amend p3 #97 90 Wh @ -0.000040 number 16 stream 0
08:07:28.890 cancel p7 #118 number 9 stream 0
08:07:28.890 bid p7 480 Wh @ 0.000040 fok in 08:00:00 meter 7 at 107 number 10 stream 0
08:07:31.565 amend p5 #115 230 Wh @ 0.000000 number 20 stream 1
08:07:33.377 ask p4 70 Wh @ -0.000020 in 08:30:00 group 2 meter 4 at 104 number 16 stream 0
08:07:34.661 query p8 number 12 stream 0
08:07:34.661 bid p8 90 Wh @ -0.000120 till 08:12:17 in 08:45:00 group 1 meter 8 at 108 number 13 stream 0
08:07:36.076 amend p1 #1 730 Wh @ 0.000230 number 20 stream 1
08:07:36.076 bid p9 160 Wh @ 0.000030 in 08:45:00 group 3 meter 9 at 109 number 6 stream 1
08:07:36.076 ask p9 460 Wh @ 0.000010 in 08:45:00 meter 9 at 109 number 14 stream 1
08:07:36.076 ask p7 590 Wh market in 08:30:00 meter 7 at 107 number 11 stream 0
08:07:36.076 cancel p2 number 19 number 25 stream 0
08:07:36.076 ask p4 380 Wh @ -0.000050 in 09:00:00 group 2 meter 14 at 114 number 17 stream 0
08:07:36.076 amend p2 #102 90 Wh @ -0.000130 number 22 stream 1
08:07:36.076 cancel p2 #102 number 26 stream 0
08:07:39.926 cancel p5 #115 number 14 stream 0
08:07:43.186 query p7 number 18 stream 1
08:07:44.302 reopen 09:00:00
08:07:44.384 bid p9 230 Wh @ 0.000020 in 08:30:00 meter 9 at 109 number 15 stream 1
08:07:44.384 bid p7 -1 Wh @ -0.000080 in 08:30:00 group 1 meter 7 at 107 number 19 stream 1
08:07:44.944 bid p5 600 Wh @ -0.000170 ioc in 08:45:00 meter 5 at 105 number 15 stream 0
08:07:46.515 bid p7 440 Wh @ -0.000030 in 08:45:00 group 2 meter 7 at 107 number 20 stream 1
08:07:46.515 bid p8 220 Wh @ -0.000110 in 09:00:00 meter 8 at 108 number 2 stream 0
08:07:46.515 cancel p8 #57 number 14 stream 0
08:07:46.515 bid p1 170 Wh @ 0.000020 till 08:08:17 in 09:00:00 meter 1 at 101 number 21 stream 1
08:07:48.699 bid p6 240 Wh @ 0.000070 in 09:00:00 group 1 meter 6 at 106 number 12 stream 0
08:07:50.381 ask p1 20 Wh @ -0.002010 in 08:45:00 meter 11 at 111 number 22 stream 0
08:07:50.381 ask p8 200 Wh @ -0.000040 in 08:00:00 meter 8 at 108 number 16 stream 0
08:07:51.041 ask p9 2147483650 Wh @ -0.000030 in 09:00:00 group 3 meter 9 at 109 number 5 stream 0
08:07:51.041 query p2 number 27 stream 0
08:07:52.055 ask p2 20 Wh market in 08:45:00 meter 2 at 102 number 23 stream 1
08:07:52.055 amend p7 #126 400 Wh @ -0.000030 number 21 stream 1
08:07:52.055 ask p3 15250 Wh @ 0.000000 ioc in 08:45:00 meter 13 at 113 number 25 stream 1
08:07:52.055 ask p5 390 Wh @ 0.000100 in 09:00:00 group 3 meter 5 at 105 number 16 stream 0
08:07:52.055 cancel p5 number 17 number 21 stream 1
08:07:54.726 amend p1 #37 120 Wh @ 0.000120 number 23 stream 0
08:07:58.718 amend p1 #54 520 Wh @ 0.000230 number 24 stream 0
08:07:59.961 ask p4 520 Wh @ 0.000020 in 09:00:00 group 3 meter 4 at 104 number 18 stream 0
08:08:02.023 bid p9 20 Wh @ 0.000050 ioc in 08:30:00 meter 9 at 109 number 10 stream 0
08:08:02.974 ask p2 40 Wh @ 0.000070 till 08:09:37 in 08:45:00 meter 12 at 112 number 28 stream 0
08:08:02.974 amend p4 #131 260 Wh @ 0.000020 number 19 stream 0
08:08:02.974 amend p4 #41 280 Wh @ 0.000010 number 17 stream 1
08:08:02.974 bid p8 320 Wh @ -0.000110 in 08:30:00 group 3 meter 8 at 108 number 6 stream 1
08:08:06.757 ask p9 163 Wh @ 0.000030 in 08:30:00 meter 9 at 109 number 16 stream 1
08:08:06.757 amend p6 #84 450 Wh @ 0.000170 number 13 stream 0
08:08:06.757 bid p5 300 Wh @ 0.000010 in 08:30:00 meter 5 at 105 number 22 stream 1
08:08:06.757 amend p5 #130 390 Wh @ 0.000140 number 17 stream 0
08:08:06.757 amend p4 #41 260 Wh @ 0.000010 number 20 stream 0
08:08:06.757 cancel p7 #126 number 22 stream 1
08:08:07.899 ask p6 380 Wh @ -0.000060 in 09:00:00 meter 6 at 106 number 14 stream 0
08:08:08.104 ask p1 470 Wh @ 0.000130 in 08:30:00 meter 1 at 101 number 25 stream 0
08:08:08.104 ask p2 440 Wh @ -0.000010 in 08:45:00 meter 2 at 102 number 29 stream 0
08:08:10.250 ask p8 510 Wh @ 0.000100 in 09:00:00 group 1 meter 8 at 108 number 17 stream 0
08:08:10.250 ask p5 300 Wh @ -0.000020 till 08:14:57 in 08:30:00 meter 5 at 105 number 18 stream 0
08:08:10.250 ask p1 140 Wh @ 0.000140 in 08:45:00 meter 11 at 111 number 26 stream 0
08:08:10.708 ask p9 380 Wh @ -0.000040 in 08:45:00 group 2 meter 9 at 109 number 17 stream 1
08:08:10.708 ask p7 140 Wh @ 0.000150 in 08:45:00 meter 7 at 107 number 23 stream 1
08:08:10.708 bid p1 450 Wh @ -0.000120 fok in 08:45:00 meter 11 at 111 number 22 stream 1
08:08:10.708 bid p3 160 Wh @ -0.000020 in 08:30:00 group 3 meter 13 at 113 number 17 stream 0
08:08:11.997 amend p3 #145 140 Wh @ -0.000020 number 18 stream 0
08:08:11.997 bid p3 440 Wh @ -0.000150 in 08:31:00 meter 3 at 103 number 26 stream 1
08:08:11.997 amend p1 #54 500 Wh @ 0.000230 number 23 stream 1
08:08:11.997 bid p4 250 Wh @ 0.000003 in 08:45:00 group 2 meter 14 at 114 number 21 stream 0
08:08:11.997 bid p5 410 Wh @ -0.000170 in 08:30:00 meter 5 at 105 number 19 stream 0
08:08:11.997 bid p2 510 Wh market in 09:00:00 meter 12 at 112 number 17 stream 1
08:08:11.997 amend p8 #121 90 Wh @ -0.000210 number 7 stream 1
08:08:12.683 ask p6 70 Wh @ 0.000060 in 09:00:00 group 3 meter 6 at 106 number 15 stream 0
08:08:12.683 ask p4 310 Wh @ -0.000070 in 08:45:00 meter 14 at 114 number 22 stream 0
08:08:16.268 ask p1 130 Wh @ -0.002010 ioc in 08:30:00 meter 1 at 101 number 24 stream 1
08:08:19.620 bid p9 470 Wh @ 0.000010 in 08:30:00 meter 9 at 109 number 11 stream 0
08:08:22.765 ask p4 270 Wh @ -0.000037 in 09:00:00 meter 14 at 114 number 23 stream 0
08:08:22.765 ask p3 200 Wh @ 0.000120 in 09:00:00 group 4 meter 3 at 103 number 27 stream 1
08:08:25.564 cancel p6 #136 number 16 stream 1
08:08:29.056 ask p6 370 Wh @ -0.000020 in 08:45:00 meter 6 at 106 number 16 stream 0
08:08:29.056 clock
08:08:29.056 bid p8 280 Wh @ -0.000060 ioc in 08:45:00 meter 8 at 108 number 8 stream 1
08:08:29.056 ask p1 210 Wh @ -0.000050 till 08:12:57 in 08:45:00 group 1 meter 11 at 111 number 25 stream 1
08:08:29.056 ask p4 200 Wh @ 0.000160 in 08:45:00 group 2 meter 4 at 104 number 18 stream 1
08:08:29.056 bid p2 490 Wh market in 09:00:00 meter 2 at 102 number 30 stream 0
08:08:29.236 ask p7 410 Wh @ -0.000070 in 08:30:00 group 4 meter 7 at 107 number 12 stream 0
08:08:29.403 ask p4 120 Wh @ 0.000120 till 08:12:47 in 08:45:00 group 3 meter 4 at 104 number 24 stream 0
08:08:32.010 ask p7 170 Wh @ 0.000090 in 09:00:00 group 2 meter 7 at 107 number 13 stream 0
08:08:35.365 bid p2 260 Wh @ -0.000120 in 09:00:00 group 2 meter 12 at 112 number 24 stream 1
08:08:35.365 ask p6 200 Wh @ -0.000070 ioc in 08:45:00 meter 6 at 106 number 17 stream 1
08:08:36.076 bid p8 390 Wh @ -0.000080 in 08:30:00 meter 8 at 108 number 9 stream 1
08:08:37.755 ask p2 290 Wh @ 0.000140 in 08:30:00 group 5 meter 12 at 112 number 31 stream 0
08:08:37.755 ask p7 540 Wh @ 0.000000 ioc in 08:30:00 meter 7 at 107 number 14 stream 0
08:08:37.755 ask p7 510 Wh @ 0.000070 in 09:00:00 group 1 meter 7 at 107 number 24 stream 1
08:08:37.755 amend p7 #156 170 Wh @ 0.000093 number 15 stream 0
08:08:39.893 bid p4 30 Wh @ -0.000160 in 08:30:00 meter 14 at 114 number 25 stream 0
08:08:39.893 amend p8 #139 450 Wh @ 0.000100 number 10 stream 1
08:08:39.893 amend p2 #103 280 Wh @ 0.000110 number 32 stream 0
08:08:39.893 bid p7 320 Wh @ -0.000100 in 08:30:00 group 2 meter 7 at 107 number 25 stream 1
08:08:39.893 amend p5 #116 380 Wh @ 0.000260 number 23 stream 1
08:08:40.472 ask p4 380 Wh @ -0.000050 in 09:00:00 group 2 meter 14 at 114 number 17 stream 0
08:08:43.576 bid p5 290 Wh @ -0.000100 in 08:30:00 group 4 meter 5 at 105 number 24 stream 1
08:08:45.366 amend p9 #142 380 Wh @ -0.000080 number 12 stream 0
08:08:45.366 cancel p9 #142 number 18 stream 1
08:08:47.739 halt 09:00:00
08:08:48.606 cancel p7 #1 number 26 stream 1
08:08:48.606 clock
08:08:51.460 bid p7 10 Wh @ -0.000160 in 08:30:00 meter 7 at 107 number 27 stream 1
08:08:51.460 ask p3 20 Wh @ 0.000140 in 08:30:00 meter 3 at 103 number 19 stream 0
08:08:54.479 ask p3 90 Wh @ 0.000120 in 08:30:00 meter 13 at 113 number 28 stream 1
08:08:55.570 cancel p9 #80 number 19 stream 1
08:08:55.570 bid p7 50 Wh @ 0.000040 in 08:45:00 group 1 meter 7 at 107 number 28 stream 1
08:08:55.570 ask p8 10 Wh @ 0.000050 in 08:45:00 group 1 meter 8 at 108 number 18 stream 0
08:08:55.570 ask p4 10 Wh @ 0.000130 in 09:00:00 group 4 meter 14 at 114 number 19 stream 1
08:08:55.570 cancel p2 #58 number 25 stream 1
08:08:55.570 ask p7 190 Wh market in 09:00:00 meter 7 at 107 number 16 stream 0
08:08:55.570 cancel p1 number 19 number 27 stream 0
08:08:55.570 cancel p8 #121 number 19 stream 0
08:08:56.916 amend p3 #165 20 Wh @ 0.000050 number 20 stream 0
08:09:00.659 cancel p9 #122 number 13 stream 0
08:09:00.659 bid p6 350 Wh @ 0.000030 in 09:00:00 meter 6 at 106 number 17 stream 0
08:09:00.659 cancel p3 #165 number 21 stream 0
08:09:00.659 bid p8 20 Wh @ 0.000060 in 08:45:00 meter 8 at 108 number 11 stream 1
08:09:00.659 clock
08:09:01.760 clock
08:09:02.446 amend p1 #141 140 Wh @ 0.000080 number 26 stream 1
08:09:02.446 ask p2 90 Wh @ -0.000010 in 08:45:00 meter 12 at 112 number 33 stream 0
08:09:03.947 ask p2 430 Wh @ 0.000060 in 09:00:00 meter 2 at 102 number 34 stream 0
08:09:03.947 amend p2 #103 220 Wh @ 0.000110 number 35 stream 0
08:09:03.947 cancel p5 #146 number 20 stream 0
08:09:04.806 amend p7 #162 160 Wh @ -0.000100 number 29 stream 1
08:09:04.806 query p2 number 18 stream 0
08:09:04.806 ask p1 60 Wh @ 0.000150 in 08:45:00 meter 11 at 111 number 28 stream 0
08:09:05.088 bid p4 330 Wh @ 0.000030 in 08:30:00 group 3 meter 4 at 104 number 20 stream 1
08:09:05.793 ask p2 310 Wh @ 0.000090 in 08:45:00 group 4 meter 12 at 112 number 26 stream 1
08:09:05.793 cancel p5 #48 number 25 stream 1
08:09:05.793 amend p7 #155 380 Wh @ -0.000070 number 17 stream 0
08:09:06.932 bid p1 570 Wh @ -0.000057 ioc in 09:00:00 meter 1 at 101 number 29 stream 0
08:09:06.932 mass p9 number 20 stream 1
08:09:06.932 ask p5 20 Wh @ 0.000060 ioc in 09:00:00 meter 5 at 105 number 26 stream 1
08:09:06.932 bid p6 320 Wh @ 0.000030 ioc in 09:00:00 meter 6 at 106 number 18 stream 1
08:09:06.932 ask p7 60 Wh @ -0.000070 till 08:14:27 in 09:00:00 group 4 meter 7 at 107 number 18 stream 0
08:09:06.932 amend p4 #131 260 Wh @ 0.000023 number 21 stream 1
08:09:08.901 bid p3 480 Wh @ 0.000020 in 08:45:00 meter 3 at 103 number 22 stream 0
08:09:08.901 bid p4 490 Wh market in 09:00:00 meter 14 at 114 number 22 stream 1
08:09:08.901 ask p2 40 Wh @ 0.000140 fok in 09:00:00 meter 2 at 102 number 27 stream 1
08:09:09.516 ask p5 170 Wh @ 0.000010 in 08:45:00 meter 5 at 105 number 21 stream 0
08:09:09.516 query p6 number 19 stream 1
08:09:09.516 bid p2 150 Wh @ -0.000080 in 09:00:00 group 4 meter 2 at 102 number 36 stream 0
08:09:09.516 ask p7 350 Wh @ 0.000100 in 08:45:00 group 1 meter 7 at 107 number 30 stream 1
08:09:09.516 ask p5 130 Wh @ 0.000100 fok in 08:30:00 meter 5 at 105 number 27 stream 1
08:09:09.516 cancel p2 #1 number 37 stream 0
08:09:09.673 mass p3 meter 3 in 08:45:00 number 29 stream 1
08:09:09.673 bid p5 410 Wh @ -0.000040 in 08:45:00 meter 5 at 105 number 28 stream 1
08:09:10.612 ask p7 470 Wh @ 0.000060 in 08:45:00 group 4 meter 7 at 107 number 31 stream 1
08:09:10.612 bid p5 15820 Wh @ -0.000060 in 09:00:00 meter 5 at 105 number 29 stream 1
08:09:10.612 bid p3 560 Wh @ -0.000120 in 08:46:00 meter 3 at 103 number 30 stream 1
08:09:10.612 amend p7 #164 10 Wh @ 0.004840 number 19 stream 0
08:09:10.612 bid p7 150 Wh @ -0.000080 in 08:45:00 group 4 meter 7 at 107 number 32 stream 1
08:09:13.240 amend p3 #150 160 Wh @ 0.000120 number 31 stream 1
08:09:14.287 amend p9 #80 0 Wh @ -0.000050 number 12 stream 1
08:09:14.287 ask p8 80 Wh @ 0.000110 fok in 09:00:00 meter 8 at 108 number 12 stream 1
08:09:17.199 ask p2 470 Wh @ 0.000030 in 08:45:00 meter 12 at 112 number 38 stream 0
08:09:20.651 ask p7 150 Wh market in 08:30:00 meter 7 at 107 number 20 stream 0
08:09:20.651 ask p8 120 Wh @ 0.000090 in 08:30:00 meter 8 at 108 number 13 stream 1
08:09:20.651 query p3 number 32 stream 1
08:09:22.236 bid p6 580 Wh @ 0.000030 in 09:00:00 group 3 meter 6 at 106 number 20 stream 1
08:09:25.812 ask p5 120 Wh @ -0.000040 in 09:00:00 meter 5 at 105 number 30 stream 1
08:09:25.812 amend p3 #166 90 Wh @ 0.000210 number 33 stream 1
08:09:28.278 bid p6 450 Wh @ 0.000060 fok in 09:00:00 meter 6 at 106 number 18 stream 0
08:09:28.322 reopen 09:00:00
08:09:28.542 bid p1 390 Wh @ -0.000140 in 08:30:00 meter 1 at 101 number 27 stream 1
08:09:28.542 cancel p7 #162 number 21 stream 0
08:09:31.770 amend p8 #159 390 Wh @ -0.000170 number 14 stream 1
08:09:31.770 ask p4 80 Wh market in 08:30:00 meter 4 at 104 number 26 stream 0
08:09:31.770 cancel p6 #151 number 21 stream 1
08:09:32.566 cancel p7 #178 number 22 stream 0
08:09:36.459 ask p4 530 Wh market in 08:45:00 meter 14 at 114 number 23 stream 1
08:09:36.459 bid p5 70 Wh @ 0.000020 in 08:30:00 meter 5 at 105 number 22 stream 0
08:09:36.459 ask p8 100 Wh @ 0.000090 in 08:30:00 group 1 meter 9 at 108 number 20 stream 0
08:09:36.459 ask p4 590 Wh @ -0.000030 in 08:45:00 meter 4 at 104 number 24 stream 1
08:09:36.459 bid p6 380 Wh @ 0.000020 in 08:45:00 meter 6 at 106 number 19 stream 0
08:09:36.459 ask p8 430 Wh @ -0.000010 fok in 09:00:00 meter 8 at 108 number 21 stream 0
08:09:36.459 bid p8 0 Wh @ -0.000120 in 08:45:00 group 3 meter 8 at 108 number 22 stream 0
08:09:36.459 amend p5 #130 195 Wh @ 0.000140 number 31 stream 1
08:09:37.399 ask p4 10 Wh @ -0.000050 in 08:30:00 meter 14 at 114 number 25 stream 1
08:09:37.399 bid p7 130 Wh @ -0.000030 in 08:30:00 meter 7 at 107 number 33 stream 1
08:09:38.055 ask p2 520 Wh market in 08:30:00 meter 12 at 112 number 28 stream 1
08:09:38.055 cancel p5 #1 number 32 stream 1
08:09:40.962 amend p6 #147 60 Wh @ 0.000060 number 22 stream 1
08:09:43.518 cancel p3 number 26 number 34 stream 1
08:09:43.518 clock
08:09:43.518 ask p7 330 Wh @ 0.000070 ioc in 08:30:00 meter 7 at 107 number 34 stream 1
08:09:44.443 bid p7 380 Wh market in 08:45:00 meter 8 at 107 number 8 stream 0
08:09:44.443 bid p2 110 Wh @ -0.000100 till 08:11:17 in 08:30:00 meter 2 at 102 number 39 stream 0
08:09:44.443 query p1 number 30 stream 0
08:09:44.443 bid p7 270 Wh @ -0.000110 till 08:12:57 in 08:45:00 meter 7 at 107 number 35 stream 1
08:09:44.756 bid p2 50 Wh @ -0.000070 in 08:45:00 group 2 meter 12 at 112 number 40 stream 0
08:09:44.756 bid p8 440 Wh market in 08:30:00 meter 8 at 108 number 15 stream 1
08:09:44.756 bid p4 430 Wh @ -0.000130 in 08:00:00 group 3 meter 4 at 104 number 27 stream 0
08:09:46.407 amend p2 #103 220 Wh @ 0.000190 number 29 stream 1
08:09:49.232 amend p2 #180 0 Wh @ 0.000030 number 41 stream 0
08:09:49.232 ask p1 340 Wh @ 0.000080 in 08:45:00 group 3 meter 1 at 101 number 31 stream 0
08:09:52.235 ask p6 250 Wh @ 0.000000 till 08:15:47 in 08:45:00 group 1 meter 6 at 106 number 23 stream 1
08:09:52.235 bid p9 360 Wh @ -0.000130 till 08:16:27 in 08:45:00 meter 9 at 109 number 14 stream 0
08:09:53.379 amend p2 #192 70 Wh @ -0.000100 number 30 stream 1
08:09:56.942 bid p6 400 Wh @ -0.000150 in 08:45:00 meter 6 at 106 number 20 stream 0
08:09:56.942 cancel p7 #143 number 36 stream 1
08:09:56.942 amend p1 #37 120 Wh @ 0.000180 number 32 stream 0
08:09:58.136 ask p2 370 Wh @ -0.000020 in 09:00:00 group 4 meter 12 at 112 number 31 stream 1
08:09:58.136 clock
08:10:01.489 bid p9 2080 Wh @ -0.000100 fok in 08:45:00 meter 9 at 109 number 15 stream 0
08:10:01.489 bid p1 260 Wh @ -0.000080 ioc in 08:30:00 meter 1 at 101 number 33 stream 0
08:10:04.120 amend p2 #103 220 Wh @ 0.000110 number 35 stream 0
08:10:04.120 ask p6 500 Wh @ -0.000010 in 08:30:00 group 1 meter 6 at 106 number 24 stream 1
08:10:04.120 ask p8 380 Wh @ 0.000010 in 08:45:00 group 1 meter 8 at 108 number 16 stream 1
08:10:04.120 bid p7 50 Wh @ -0.000130 in 08:45:00 meter 7 at 107 number 23 stream 0
08:10:06.103 bid p3 470 Wh @ -0.000100 in 09:00:00 meter 13 at 113 number 23 stream 0
08:10:06.103 amend p4 #41 260 Wh @ 0.000000 number 26 stream 1
08:10:06.103 cancel p8 #134 number 24 stream 0
08:10:09.608 ask p7 470 Wh @ -0.002010 in 09:00:00 meter 7 at 107 number 37 stream 1
08:10:11.860 query p9 number 16 stream 0
08:10:11.860 cancel p2 number 31 number 32 stream 1
08:10:11.860 ask p6 270 Wh @ 0.000170 in 09:00:00 group 1 meter 6 at 106 number 25 stream 1
08:10:11.860 suspend p5
08:10:15.786 amend p2 #194 50 Wh @ -0.000150 number 42 stream 0
08:10:15.786 amend p4 #131 250 Wh @ 0.000020 number 28 stream 0
08:10:18.634 cancel p2 #103 number 33 stream 1
08:10:22.177 ask p9 230 Wh @ 0.000000 side 2 in 08:45:00 group 4 meter 9 at 109 number 17 stream 0
08:10:22.177 bid p6 490 Wh @ -0.000170 in 08:45:00 group 3 meter 6 at 106 number 21 stream 0
08:10:22.177 ask p2 170 Wh @ -0.000060 in 08:45:00 group 4 meter 2 at 102 number 34 stream 1
08:10:22.696 amend p3 #206 0 Wh @ -0.000100 number 35 stream 1
08:10:22.696 ask p3 130 Wh @ -0.000070 in 08:30:00 meter 3 at 103 number 24 stream 0
08:10:22.696 amend p1 #37 120 Wh @ 0.000180 number 28 stream 1
08:10:22.696 ask p2 210 Wh @ -0.000040 in 08:30:00 group 4 meter 12 at 112 number 43 stream 0
08:10:23.321 ask p8 110 Wh @ 0.000050 ioc in 08:45:00 meter 8 at 108 number 17 stream 1
08:10:23.321 amend p7 #205 40 Wh @ -0.000130 number 38 stream 1
08:10:23.321 ask p3 20 Wh @ 0.000140 in 08:30:00 meter 3 at 103 number 19 stream 0
08:10:23.321 cancel p2 #102 number 26 stream 0
08:10:23.321 amend p6 #208 590 Wh @ -0.000170 number 26 stream 1
08:10:23.321 amend p6 #197 250 Wh @ 0.000003 number 27 stream 1
08:10:23.321 ask p4 383 Wh @ 0.000040 till 08:18:07 in 08:45:00 meter 4 at 104 number 27 stream 1
08:10:24.381 bid p10 60 Wh @ -0.000020 in 09:00:00 meter 8 at 108 number 1 stream 0
08:10:24.381 bid p6 290 Wh @ 0.000070 till 08:11:47 in 08:45:00 meter 6 at 106 number 28 stream 1
08:10:26.505 clock
08:10:30.495 ask p2 170 Wh @ -0.000060 in 08:45:00 group 4 meter 2 at 102 number 34 stream 1
08:10:30.495 ask p4 7560 Wh @ 0.000050 side 2 in 08:30:00 group 4 meter 14 at 114 number 29 stream 0
08:10:32.957 amend p8 #139 225 Wh @ 0.000100 number 25 stream 0
08:10:35.159 ask p2 310 Wh @ 0.000140 in 08:45:00 group 2 meter 12 at 112 number 35 stream 1
08:10:35.159 bid p7 460 Wh @ -0.000170 in 08:45:00 group 2 meter 7 at 107 number 24 stream 0
08:10:35.159 amend p6 #199 370 Wh @ -0.000150 number 29 stream 1
08:10:35.159 ask p2 23 Wh @ -0.000010 ioc in 08:30:00 meter 2 at 102 number 44 stream 0
08:10:35.159 cancel p3 #166 number 25 stream 0
08:10:35.159 bid p5 70 Wh @ 0.000020 in 08:30:00 meter 5 at 105 number 22 stream 0
08:10:35.877 amend p8 #139 450 Wh @ 0.000103 number 26 stream 0
08:10:35.877 amend p2 #173 370 Wh @ 0.000090 number 45 stream 0
08:10:35.877 bid p5 520 Wh @ -0.000060 in 08:45:00 group 2 meter 5 at 105 number 33 stream 1
08:10:35.877 ask p8 260 Wh @ 0.000170 in 09:00:00 meter 8 at 108 number 27 stream 0
08:10:36.164 bid p5 300 Wh @ -0.000070 in 08:45:00 meter 5 at 105 number 23 stream 0
08:10:39.871 amend p7 #1 0 Wh @ -0.000160 number 25 stream 0
08:10:39.871 query p10 number 2 stream 0
08:10:39.871 ask p5 310 Wh @ 0.000130 in 08:30:00 meter 5 at 105 number 34 stream 1
08:10:39.871 bid p4 560 Wh @ 0.000070 fok in 09:00:00 meter 4 at 104 number 28 stream 1
08:10:43.620 ask p3 1600 Wh @ 0.000170 in 08:45:00 meter 3 at 103 number 26 stream 0
08:10:43.620 amend p7 #164 -50 Wh @ -0.000160 number 26 stream 0
08:10:43.620 ask p4 300 Wh @ 0.000120 in 08:30:00 group 3 meter 14 at 114 number 29 stream 1
08:10:43.620 query p6 number 22 stream 0
08:10:43.620 cancel p1 #171 number 29 stream 1
08:10:43.620 amend p6 #203 250 Wh @ -0.000010 number 30 stream 1
08:10:45.573 bid p2 140 Wh market in 08:45:00 meter 2 at 102 number 46 stream 0
08:10:48.903 bid p2 250 Wh @ 0.000070 till 08:12:37 in 09:00:00 group 1 meter 12 at 112 number 48 stream 0
08:10:48.903 bid p5 340 Wh @ 0.000040 till 08:10:48 in 08:30:00 group 2 meter 5 at 105 number 35 stream 1
08:10:50.040 bid p9 430 Wh @ 0.000040 in 08:45:00 meter 9 at 109 number 21 stream 1
08:10:50.866 ask p6 270 Wh @ 0.000120 ioc in 09:00:00 meter 6 at 106 number 23 stream 0
08:10:52.334 ask p3 250 Wh @ 0.000010 fok in 08:30:00 meter 3 at 103 number 27 stream 0
08:10:55.302 ask p2 170 Wh @ -0.000040 in 08:45:00 meter 12 at 112 number 39 stream 1
08:10:55.850 cancel p4 number 27 number 30 stream 1
08:10:55.850 bid p4 460 Wh @ -0.000140 in 09:00:00 meter 14 at 114 number 30 stream 0
08:10:55.850 bid p9 530 Wh @ 0.000020 in 08:30:00 group 2 meter 9 at 109 number 18 stream 0
08:10:59.460 cancel p2 #1 number 40 stream 1
08:10:59.460 bid p4 490 Wh @ 0.000020 in 08:46:00 group 2 meter 4 at 104 number 31 stream 1
08:10:59.873 amend p4 #41 280 Wh @ 0.000010 number 17 stream 1
08:10:59.873 cancel p3 #1 number 36 stream 1
08:10:59.873 amend p6 #203 230 Wh @ -0.000010 number 31 stream 1
08:10:59.873 bid p4 600 Wh @ -0.000080 in 09:00:00 meter 4 at 104 number 32 stream 1
08:10:59.873 ask p7 470 Wh @ 0.000060 in 08:45:00 group 4 meter 7 at 107 number 31 stream 1
08:11:02.194 bid p4 570 Wh market in 09:00:00 meter 4 at 104 number 31 stream 0
08:11:05.609 cancel p8 #1 number 28 stream 0
08:11:05.609 amend p8 #139 200 Wh @ 0.000100 number 18 stream 1
08:11:05.609 ask p7 330 Wh @ 0.000090 in 09:00:00 group 4 meter 7 at 107 number 27 stream 0
08:11:05.609 bid p3 320 Wh @ -0.000040 in 09:00:00 meter 13 at 113 number 28 stream 0
08:11:05.609 ask p9 440 Wh @ -0.000050 in 08:30:00 group 1 meter 9 at 109 number 22 stream 1
08:11:06.328 ask p2 210 Wh @ 0.000000 in 08:45:00 group 4 meter 2 at 102 number 49 stream 0
08:11:06.328 ask p9 10 Wh market in 08:45:00 meter 9 at 109 number 19 stream 0
08:11:06.328 ask p1 50 Wh @ 0.000130 in 09:00:00 group 2 meter 1 at 101 number 34 stream 0
08:11:09.264 deposit p2 0.000022130
08:11:09.264 ask p5 80 Wh @ 0.000160 in 08:45:00 meter 5 at 105 number 36 stream 1
08:11:12.570 bid p8 180 Wh @ -0.000020 in 09:00:00 group 1 meter 8 at 108 number 29 stream 0
08:11:12.570 ask p3 140 Wh @ 0.000020 ioc in 08:30:00 meter 13 at 113 number 37 stream 1
08:11:12.693 ask p3 570 Wh @ 0.000150 in 08:30:00 group 1 meter 3 at 103 number 29 stream 0
08:11:15.640 ask p4 150 Wh @ 0.000080 in 08:45:00 group 3 meter 4 at 104 number 32 stream 0
08:11:18.149 ask p10 170 Wh @ -0.000030 till 08:19:27 in 08:45:00 group 4 meter 5 at 105 number 3 stream 1
08:11:20.495 bid p2 560 Wh @ -0.000160 in 08:30:00 meter 12 at 112 number 50 stream 0
08:11:24.065 amend p6 #92 385 Wh @ 0.000110 number 24 stream 0
08:11:24.065 amend p2 #214 310 Wh @ 0.000100 number 51 stream 0
08:11:26.499 bid p7 200 Wh @ 0.000020 ioc in 08:30:00 meter 7 at 107 number 39 stream 1
08:11:26.499 ask p1 2147483650 Wh @ -0.000050 fok in 08:45:00 meter 1 at 101 number 30 stream 1
08:11:28.181 bid p6 10 Wh @ -0.000040 in 08:30:00 group 1 meter 6 at 106 number 25 stream 0
08:11:30.188 bid p7 190 Wh @ -0.000050 ioc in 08:30:00 meter 7 at 107 number 28 stream 0
08:11:30.427 query p3 number 38 stream 1
08:11:31.757 ask p2 80 Wh @ 0.000040 till 08:14:47 in 09:00:00 group 1 meter 2 at 102 number 41 stream 1
08:11:31.757 query p4 number 33 stream 1
08:11:31.757 cancel p2 #235 number 42 stream 1
08:11:31.757 ask p2 480 Wh @ 0.000070 in 09:00:00 meter 2 at 102 number 52 stream 0
08:11:31.757 bid p8 310 Wh @ -0.000100 in 08:45:00 group 1 meter 8 at 108 number 30 stream 0
08:11:31.757 query p5 number 24 stream 0
08:11:31.757 ask p6 530 Wh @ 0.000000 in 08:30:00 meter 6 at 106 number 32 stream 1
08:11:31.757 bid p4 140 Wh market in 08:30:00 meter 19 at 114 number 33 stream 0
08:11:32.693 bid p4 300 Wh @ 0.000050 in 08:45:00 meter 4 at 104 number 34 stream 0
08:11:35.177 ask p6 400 Wh @ 0.000160 in 08:30:00 group 2 meter 6 at 106 number 26 stream 0
08:11:37.706 ask p5 540 Wh @ 0.000170 ioc in 08:30:00 meter 5 at 105 number 25 stream 0
08:11:37.706 cancel p2 #194 number 53 stream 0
08:11:37.706 clock
08:11:37.706 ask p8 470 Wh market in 08:30:00 meter 8 at 108 number 19 stream 1
08:11:38.240 ask p7 150 Wh @ -0.000070 fok in 09:00:00 meter 7 at 107 number 29 stream 0
08:11:39.154 bid p5 510 Wh @ -0.000010 in 09:00:00 group 4 meter 5 at 105 number 40 stream 1
08:11:42.547 bid p4 120 Wh @ -0.000100 in 08:45:00 group 3 meter 4 at 104 number 35 stream 0
08:11:43.128 ask p6 270 Wh @ 0.000170 in 09:00:00 group 1 meter 6 at 106 number 25 stream 1
08:11:43.128 bid p2 500 Wh @ -0.000140 kind 5 in 09:00:00 meter 12 at 112 number 43 stream 1
08:11:43.128 amend p8 #234 180 Wh @ -0.000017 number 20 stream 1
08:11:43.128 amend p6 #199 370 Wh @ -0.000147 number 27 stream 0
08:11:46.393 cancel p4 #219 number 36 stream 0
08:11:46.393 amend p1 #233 25 Wh @ 0.000130 number 35 stream 0
08:11:46.393 bid p6 300 Wh @ -0.000160 till 08:14:07 in 08:30:00 group 1 meter 6 at 106 number 28 stream 0
08:11:46.393 amend p8 #216 290 Wh @ 0.000170 number 21 stream 1
08:11:46.393 query p8 number 22 stream 1
08:11:46.393 amend p8 #159 390 Wh @ -0.000120 number 31 stream 0
08:11:47.537 bid p1 10 Wh @ 0.000010 in 09:00:00 group 2 meter 1 at 101 number 31 stream 1
08:11:47.537 bid p2 540 Wh @ 0.000030 in 08:30:00 group 4 meter 2 at 102 number 54 stream 0
08:11:47.537 amend p2 #157 250 Wh @ -0.000120 number 44 stream 1
08:11:51.175 resume p5
08:11:51.175 cancel p2 #1 number 55 stream 0
08:11:52.418 bid p3 20 Wh @ -0.000140 in 08:30:00 group 1 meter 13 at 113 number 30 stream 0
08:11:52.887 amend p3 #230 320 Wh @ 0.000050 number 31 stream 0
08:11:52.887 ask p3 310 Wh @ 0.000110 in 08:30:00 group 4 meter 3 at 103 number 39 stream 1
08:11:52.887 ask p4 600 Wh @ 0.000000 in 09:00:00 group 3 meter 4 at 104 number 34 stream 17
08:11:55.033 clock
08:11:58.544 bid p4 300 Wh @ -0.000170 in 09:00:00 group 4 meter 14 at 114 number 35 stream 1
08:11:58.544 ask p4 390 Wh @ -0.000020 in 09:00:00 meter 4 at 104 number 37 stream 0
08:11:58.544 cancel p7 #1 number 30 stream 0
08:11:58.544 bid p3 520 Wh @ -0.000070 ioc in 08:45:00 meter 13 at 113 number 42 stream 1
08:11:58.544 ask p2 450 Wh @ 0.000140 in 09:00:00 group 4 meter 2 at 102 number 45 stream 1
08:11:58.544 amend p3 #230 320 Wh @ 0.000053 number 43 stream 1
08:11:59.331 bid p9 130 Wh @ 0.002010 till 08:16:57 in 09:00:00 meter 9 at 109 number 20 stream 0
08:11:59.331 cancel p1 #137 number 36 stream 0
08:12:00.733 ask p6 600 Wh @ 0.000000 in 08:45:00 group 1 meter 6 at 106 number 33 stream 1
08:12:00.733 halt 09:00:00
08:12:00.733 ask p3 263 Wh @ -0.000050 in 08:45:00 meter 13 at 113 number 32 stream 0
08:12:00.733 clock
08:12:02.172 cancel p3 #218 number 33 stream 0
08:12:02.172 ask p5 530 Wh market in 08:30:00 meter 5 at 105 number 26 stream 0
08:12:03.685 amend p4 #227 0 Wh @ -0.000080 number 38 stream 0
08:12:03.685 ask p7 350 Wh @ 0.000100 ioc in 08:45:00 meter 7 at 107 number 40 stream 1
08:12:03.685 bid p9 80 Wh @ -0.000090 in 08:45:00 meter 9 at 109 number 23 stream 1
08:12:03.685 bid p6 210 Wh @ -0.000100 ioc in 08:45:00 meter 6 at 106 number 29 stream 0
08:12:06.068 cancel p6 #92 number 30 stream 0
08:12:06.068 bid p7 320 Wh @ 0.000030 in 08:30:00 meter 7 at 107 number 31 stream 0
08:12:08.568 clock
08:12:08.568 cancel p4 number 29 number 36 stream 1
08:12:08.568 cancel p2 #240 number 56 stream 0
08:12:08.568 reopen 09:00:00
08:12:08.568 bid p4 160 Wh @ 0.000060 in 08:45:00 meter 14 at 114 number 37 stream 1
08:12:11.706 ask p1 510 Wh @ -0.000040 fok in 08:30:00 meter 1 at 101 number 32 stream 1
08:12:11.706 amend p4 #249 340 Wh @ -0.000170 number 38 stream 1
08:12:11.706 bid p9 150 Wh @ 0.000040 in 09:00:00 meter 9 at 109 number 21 stream 0
08:12:11.706 cancel p6 #199 number 34 stream 1
08:12:11.706 bid p6 430 Wh @ -0.000160 in 09:00:00 meter 6 at 106 number 31 stream 0
08:12:11.706 bid p5 260 Wh @ -0.000090 in 08:45:00 meter 5 at 105 number 41 stream 1
08:12:15.401 ask p5 0 Wh @ -0.000070 ioc in 08:30:00 meter 5 at 105 number 42 stream 1
08:12:18.768 query p2 number 46 stream 1
08:12:22.748 query p5 number 27 stream 0
08:12:24.289 amend p8 #234 160 Wh @ -0.000020 number 23 stream 1
08:12:24.289 bid p6 350 Wh @ -0.000040 in 08:30:00 meter 6 at 106 number 32 stream 0
08:12:26.407 cancel p8 #241 number 24 stream 1
08:12:28.640 amend p1 #54 250 Wh @ 0.000230 number 37 stream 0
08:12:30.601 amend p6 #251 690 Wh @ 0.000000 number 33 stream 0
08:12:30.601 ask p7 80 Wh @ -0.002000 fok in 08:30:00 meter 7 at 107 number 41 stream 1
08:12:30.601 ask p4 200 Wh @ 0.000150 in 08:45:00 meter 14 at 114 number 39 stream 1
08:12:30.601 clock
08:12:30.601 amend p1 #37 120 Wh @ 0.000090 number 33 stream 1
08:12:30.601 bid p5 570 Wh @ -0.000160 in 09:00:00 meter 5 at 105 number 28 stream 0
08:12:31.693 ask p2 110 Wh @ -0.000070 in 08:45:00 meter 2 at 102 number 57 stream 0
08:12:31.693 ask p6 260 Wh @ 0.000000 in 08:45:00 group 3 meter 6 at 106 number 35 stream 1
08:12:31.693 bid p2 570 Wh @ 0.000060 in 08:45:00 meter 2 at 102 number 58 stream 0
08:12:32.882 amend p4 #225 0 Wh @ -0.000140 number 39 stream 0
08:12:32.882 bid p5 540 Wh @ -0.000100 in 08:45:00 group 2 meter 5 at 105 number 29 stream 0
08:12:32.882 clock
08:12:34.724 amend p7 #215 440 Wh @ -0.000170 number 42 stream 1
08:12:34.724 ask p2 370 Wh @ 0.000140 till 08:13:37 in 08:45:00 meter 2 at 102 number 59 stream 0
08:12:34.724 bid p6 540 Wh @ -0.000030 in 09:00:00 group 2 meter 6 at 106 number 34 stream 0
08:12:35.109 ask p8 580 Wh @ 0.000140 till 08:19:57 in 08:30:00 group 1 meter 8 at 108 number 32 stream 0
08:12:37.862 clock
08:12:39.571 ask p1 280 Wh @ -0.000050 in 08:30:00 meter 11 at 111 number 34 stream 1
08:12:39.571 ask p5 550 Wh @ 0.000160 in 09:00:00 meter 5 at 105 number 30 stream 0
08:12:39.571 bid p7 120 Wh @ -0.000090 in 08:30:00 meter 7 at 107 number 32 stream 0
08:12:39.571 ask p7 460 Wh @ -0.000070 in 08:45:00 meter 7 at 107 number 43 stream 1
08:12:39.571 ask p3 10 Wh market in 09:00:00 meter 3 at 103 number 44 stream 1
08:12:41.696 ask p5 15540 Wh @ 0.000060 in 09:00:00 group 4 meter 5 at 105 number 31 stream 0
08:12:41.696 clock
08:12:41.696 bid p4 590 Wh @ 0.000030 in 08:45:00 meter 14 at 114 number 40 stream 1
08:12:41.696 bid p6 520 Wh @ -0.000060 in 09:00:00 meter 6 at 106 number 35 stream 0
08:12:41.696 amend p3 #230 360 Wh @ 0.000050 number 45 stream 1
08:12:42.243 bid p1 70 Wh @ 0.000010 in 09:00:00 meter 1 at 101 number 35 stream 1
08:12:42.243 bid p6 510 Wh market in 09:00:00 meter 6 at 106 number 36 stream 1
08:12:42.243 bid p5 7200 Wh @ -0.000140 in 08:45:00 group 4 meter 5 at 105 number 43 stream 1
08:12:43.863 amend p8 #204 490 Wh @ 0.000010 number 33 stream 0
08:12:46.993 cancel p1 #276 number 36 stream 1
08:12:46.993 bid p2 500 Wh @ -0.000080 in 08:30:00 meter 12 at 112 number 47 stream 1
08:12:46.993 bid p5 350 Wh @ -0.000160 in 08:45:00 group 1 meter 5 at 105 number 44 stream 1
08:12:48.534 bid p8 430 Wh @ -0.000080 in 09:00:00 meter 8 at 108 number 34 stream 0
08:12:49.198 ask p2 510 Wh @ -0.000060 in 08:45:00 meter 2 at 102 number 60 stream 0
08:12:50.844 bid p8 310 Wh @ -0.000140 till 08:19:37 in 09:00:00 meter 8 at 108 number 35 stream 0
08:12:50.844 ask p5 280 Wh @ -0.000010 in 08:45:00 group 3 meter 5 at 105 number 45 stream 1
08:12:50.844 ask p8 380 Wh @ -0.000030 till 08:22:17 in 09:00:00 group 2 meter 8 at 108 number 25 stream 1
08:12:50.844 cancel p8 #168 number 26 stream 1
08:12:50.844 bid p9 9720 Wh @ 0.000040 in 08:45:00 group 3 meter 9 at 109 number 24 stream 1
08:12:52.225 cancel p4 #225 number 41 stream 1
08:12:52.225 bid p3 170 Wh @ -0.000060 in 08:45:00 group 1 meter 3 at 103 number 34 stream 0
08:12:52.225 amend p2 #214 155 Wh @ 0.000100 number 48 stream 1
08:12:52.225 bid p8 350 Wh @ 0.000020 in 09:00:00 group 1 meter 8 at 108 number 36 stream 0
08:12:52.225 amend p2 #279 450 Wh @ -0.000080 number 61 stream 0
08:12:52.635 cancel p6 number 30 number 36 stream 0
08:12:55.926 bid p1 260 Wh market in 09:00:00 meter 1 at 101 number 37 stream 1
08:12:55.926 bid p2 150 Wh @ 0.000000 in 08:45:00 group 1 meter 2 at 102 number 62 stream 0
08:12:55.926 ask p5 2147483650 Wh @ -0.000040 till 08:21:47 in 09:00:00 meter 5 at 105 number 32 stream 0
08:12:55.926 ask p4 580 Wh @ 0.000050 in 08:30:00 meter 14 at 114 number 40 stream 0
08:12:57.971 ask p5 490 Wh market in 09:00:00 meter 5 at 105 number 46 stream 1
08:12:57.971 amend p7 #273 460 Wh @ -0.000067 number 33 stream 0
08:13:00.779 cancel p3 #150 number 35 stream 0
08:13:00.779 amend p5 #280 460 Wh @ -0.000160 number 47 stream 1
08:13:04.685 ask p8 530 Wh @ -0.000060 in 09:00:00 meter 8 at 108 number 37 stream 0
08:13:04.685 amend p7 #215 220 Wh @ -0.000170 number 44 stream 1
08:13:04.685 amend p7 #205 0 Wh @ -0.000130 number 45 stream 1
08:13:04.786 bid p4 170 Wh @ -0.000160 ioc in 08:30:00 meter 4 at 104 number 45 stream 1
08:13:04.786 bid p9 130 Wh @ 0.002010 till 08:16:57 in 09:00:00 meter 9 at 109 number 20 stream 0
08:13:04.786 amend p1 #141 70 Wh @ 0.000080 number 38 stream 1
08:13:04.786 amend p8 #216 240 Wh @ 0.000170 number 38 stream 0
08:13:04.786 ask p5 130 Wh @ -0.000040 in 09:00:00 meter 5 at 105 number 48 stream 1
08:13:04.786 ask p1 330 Wh market in 09:00:00 meter 11 at 111 number 38 stream 0
08:13:07.480 ask p8 230 Wh @ 0.000030 in 09:00:00 group 4 meter 8 at 108 number 39 stream 0
08:13:07.480 ask p3 70 Wh @ -0.000040 till 08:22:47 in 08:30:00 group 4 meter 13 at 113 number 46 stream 1
08:13:08.757 bid p7 140 Wh market in 08:30:00 group 4 meter 7 at 107 number 46 stream 1
08:13:08.757 bid p8 200 Wh @ -0.000020 in 08:30:00 meter 8 at 108 number 27 stream 1
08:13:08.757 bid p2 210 Wh @ -0.000010 in 08:30:00 meter 2 at 102 number 63 stream 0
08:13:08.757 bid p6 -1 Wh @ -0.000020 in 08:30:00 group 3 meter 6 at 106 number 37 stream 0
08:13:08.757 query p10 number 4 stream 1
08:13:08.757 bid p5 50 Wh @ 0.000070 in 08:45:00 group 2 meter 5 at 105 number 33 stream 0
08:13:08.757 bid p2 240 Wh @ 0.000060 in 09:00:00 group 4 meter 2 at 102 number 49 stream 1
08:13:12.228 clock
08:13:12.228 bid p2 420 Wh @ -0.000110 in 08:45:00 group 1 meter 2 at 102 number 50 stream 1
08:13:12.228 cancel p1 number 34 number 39 stream 0
08:13:12.228 cancel p2 #103 number 33 stream 1
08:13:12.228 bid p4 100 Wh @ -0.000010 fok in 08:45:00 meter 14 at 114 number 41 stream 0
08:13:12.228 bid p4 210 Wh @ -0.000150 in 08:45:00 meter 14 at 114 number 46 stream 1
08:13:12.409 bid p1 230 Wh @ -0.000170 in 08:31:00 meter 11 at 111 number 39 stream 1
08:13:14.726 ask p6 160 Wh @ 0.000020 fok in 09:00:00 meter 6 at 106 number 37 stream 1
08:13:14.726 bid p2 70 Wh @ -0.000170 fok in 08:45:00 meter 2 at 102 number 51 stream 1
08:13:14.726 ask p8 150 Wh @ -0.000020 till 08:13:14 in 08:30:00 meter 8 at 108 number 40 stream 0
08:13:14.726 amend p8 #296 240 Wh @ 0.000030 number 28 stream 1
08:13:16.372 bid p6 510 Wh @ -0.000070 in 08:30:00 group 2 meter 6 at 106 number 38 stream 1
08:13:16.372 cancel p8 #269 number 29 stream 1
08:13:16.372 ask p7 270 Wh @ 0.000010 ioc in 08:45:00 meter 7 at 107 number 47 stream 1
08:13:16.372 bid p10 60 Wh @ -0.000020 in 09:00:00 meter 8 at 108 number 1 stream 0
08:13:19.472 bid 11 560 Wh @ -0.000120 in 08:45:00 meter 7 at 107 number 2 stream 0
08:13:21.396 clock
08:13:21.396 ask p1 270 Wh @ 0.000060 fok in 09:00:00 meter 11 at 111 number 40 stream 0
08:13:21.396 halt 09:00:00
08:13:21.497 amend p8 #298 0 Wh @ -0.000020 number 41 stream 0
08:13:21.497 cancel p6 #1 number 38 stream 0
08:13:24.925 amend p7 #205 0 Wh @ -0.000130 number 34 stream 0
08:13:24.925 amend p1 #233 25 Wh @ 0.000130 number 35 stream 0
08:13:28.559 ask p1 200 Wh @ 0.000170 ioc in 09:00:00 meter 1 at 101 number 41 stream 0
08:13:28.559 ask p2 220 Wh @ 0.000010 fok in 08:45:00 meter 2 at 102 number 52 stream 1
08:13:28.559 ask p3 20 Wh @ 0.000030 in 09:00:00 meter 13 at 113 number 47 stream 1
08:13:28.559 ask p9 450 Wh @ 0.000130 in 08:45:00 meter 9 at 109 number 22 stream 0
08:13:28.559 cancel p6 #207 number 39 stream 1
08:13:31.488 cancel p3 number 32 number 36 stream 0
08:13:31.488 clock
08:13:31.488 bid p2 250 Wh @ -0.000040 in 09:00:00 meter 2 at 102 number 64 stream 0
08:13:31.488 reopen 09:00:00
08:13:31.488 ask p1 560 Wh @ -0.000040 ioc in 09:00:00 meter 1 at 101 number 42 stream 0
08:13:31.488 amend p7 #205 40 Wh @ -0.000090 number 48 stream 1
08:13:31.488 bid p4 420 Wh @ -0.000010 in 08:45:00 meter 4 at 104 number 47 stream 1
08:13:31.488 bid p6 460 Wh @ -0.000100 ioc in 08:45:00 meter 6 at 106 number 39 stream 0
08:13:33.768 ask p2 430 Wh market in 08:45:00 meter 2 at 102 number 65 stream 0
08:13:34.326 ask p3 250 Wh @ 0.000140 in 09:00:00 meter 13 at 113 number 37 stream 0
08:13:34.326 bid p8 20 Wh @ -0.000110 ioc in 09:00:00 meter 8 at 108 number 42 stream 0
08:13:35.373 ask p8 550 Wh @ 0.000110 in 08:30:00 meter 8 at 108 number 30 stream 1
08:13:37.182 amend p4 #249 280 Wh @ -0.000170 number 48 stream 1
08:13:37.182 bid p9 60 Wh market in 08:45:00 group 2 meter 9 at 109 number 25 stream 1
08:13:38.519 amend p7 #205 0 Wh @ -0.000090 number 35 stream 0
08:13:38.519 bid p5 400 Wh @ 0.000060 in 08:30:00 group 3 meter 5 at 105 number 34 stream 0
08:13:38.519 amend p2 #299 170 Wh @ -0.000010 number 56 stream 1
08:13:38.519 ask p2 16950 Wh @ 0.000070 till 08:22:27 in 08:30:00 meter 2 at 102 number 57 stream 1
08:13:38.519 ask p8 60 Wh @ 0.000120 in 08:30:00 group 4 meter 8 at 108 number 43 stream 0
08:13:38.519 bid p4 80 Wh @ 0.000030 in 09:00:00 meter 14 at 114 number 42 stream 0
08:13:42.512 bid p1 240 Wh market in 08:45:00 meter 11 at 111 number 43 stream 0
08:13:42.512 bid p1 50 Wh @ -0.000080 in 08:45:00 meter 1 at 101 number 40 stream 1
08:13:44.697 bid p4 450 Wh @ 0.000050 in 08:30:00 group 3 meter 14 at 114 number 43 stream 0
08:13:44.697 clock
08:13:47.419 ask p9 140 Wh @ 0.000150 in 08:45:00 group 3 meter 9 at 109 number 26 stream 1
08:13:47.492 cancel p2 #157 number 66 stream 0
08:13:47.492 bid p4 570 Wh @ -0.000130 till 08:14:27 in 08:30:00 meter 14 at 114 number 44 stream 0
08:13:47.492 ask p4 530 Wh @ 0.000030 fok in 09:00:00 meter 4 at 104 number 49 stream 1
08:13:47.492 ask p9 2190 Wh market in 08:30:00 meter 9 at 109 number 23 stream 0
08:13:47.492 amend p5 #280 230 Wh @ -0.000160 number 35 stream 0
08:13:47.492 ask p5 350 Wh market in 08:30:00 meter 5 at 105 number 36 stream 0
08:13:47.492 bid p9 320 Wh @ -0.000080 in 08:30:00 group 4 meter 9 at 109 number 27 stream 1
08:13:47.492 bid p8 16280 Wh @ -0.000120 ioc in 08:45:00 meter 8 at 108 number 44 stream 0
08:13:48.301 clock
08:13:48.301 ask p6 550 Wh @ 0.000080 in 08:45:00 group 3 meter 6 at 106 number 40 stream 0
08:13:48.301 amend p5 #266 0 Wh @ -0.000100 number 49 stream 1
08:13:48.301 ask p8 18590 Wh @ 0.000010 in 09:00:00 meter 8 at 108 number 31 stream 1
08:13:48.301 bid p4 70 Wh @ -0.000050 till 08:14:57 in 08:30:00 group 3 meter 14 at 114 number 50 stream 1
08:13:48.301 amend p5 #262 710 Wh @ -0.000160 number 50 stream 1
08:13:48.301 ask p1 350 Wh @ 0.000060 in 09:00:00 meter 11 at 111 number 44 stream 0
08:13:51.962 cancel p5 #1 number 51 stream 1
08:13:55.512 bid p9 290 Wh market in 08:45:00 meter 9 at 109 number 24 stream 0
08:13:55.512 bid p9 490 Wh @ 0.000020 in 08:45:00 group 3 meter 9 at 109 number 25 stream 0
08:13:56.889 ask p1 130 Wh @ 0.000100 in 08:30:00 group 3 meter 1 at 101 number 41 stream 1
08:13:59.891 ask p6 600 Wh @ 0.000050 in 08:45:00 group 3 meter 6 at 106 number 40 stream 1
08:14:00.043 halt 09:00:00
08:14:00.359 clock
08:14:00.359 ask p7 330 Wh market in 08:30:00 meter 7 at 107 number 49 stream 1
08:14:03.612 mass p6 number 41 stream 0
08:14:03.612 amend p8 #216 240 Wh @ 0.000173 number 45 stream 0
08:14:04.547 query p9 number 26 stream 0
08:14:05.697 cancel p5 number 46 number 52 stream 1
08:14:05.697 bid p8 490 Wh @ 0.000000 in 08:30:00 group 1 meter 8 at 108 number 46 stream 0
08:14:05.697 bid p5 160 Wh @ -0.000160 in 08:30:00 group 3 meter 5 at 105 number 53 stream 1
08:14:07.765 query p10 number 3 stream 0
08:14:07.765 bid p1 340 Wh @ -0.000080 in 09:00:00 meter 1 at 101 number 42 stream 1
08:14:07.765 amend p1 #54 250 Wh @ 0.000160 number 45 stream 0
08:14:10.617 bid p1 260 Wh market in 09:00:00 meter 1 at 101 number 37 stream 1
08:14:11.610 cancel p8 #283 number 32 stream 1
08:14:11.610 ask p3 420 Wh @ 0.000020 till 08:19:47 in 08:45:00 group 4 meter 3 at 103 number 48 stream 1
08:14:14.720 cancel p3 #314 number 38 stream 0
08:14:14.720 ask p9 6600 Wh @ 0.000170 in 09:00:00 meter 9 at 109 number 28 stream 1
08:14:14.720 ask p2 510 Wh @ -0.000070 fok in 08:30:00 meter 12 at 112 number 58 stream 1
08:14:18.332 amend p9 #322 140 Wh @ 0.000140 number 29 stream 1
08:14:20.000 bid p7 320 Wh market in 09:00:00 meter 7 at 107 number 36 stream 0
08:14:20.399 ask p4 18860 Wh @ -0.000070 in 08:45:00 meter 14 at 114 number 45 stream 0
08:14:20.583 ask p8 220 Wh @ 0.000000 in 08:45:00 meter 8 at 108 number 47 stream 0
08:14:20.583 bid p6 570 Wh @ 0.000050 in 09:00:00 meter 6 at 106 number 41 stream 1
08:14:21.002 ask p4 230 Wh @ 0.000040 in 08:45:00 meter 14 at 114 number 51 stream 1
08:14:22.792 cancel p8 #328 number 33 stream 1
08:14:22.792 cancel p5 number 36 number 37 stream 0
08:14:25.864 ask p3 440 Wh @ 0.000090 in 08:45:00 meter 13 at 113 number 39 stream 0
08:14:26.572 ask p9 0 Wh @ -0.000070 in 09:00:00 meter 9 at 109 number 27 stream 0
08:14:26.572 bid p1 270 Wh @ 0.000010 in 08:45:00 meter 11 at 111 number 46 stream 0
08:14:28.039 ask p6 60 Wh @ -0.000030 in 09:00:00 meter 6 at 106 number 42 stream 0
08:14:28.039 ask p2 590 Wh @ 0.000120 ioc in 09:00:00 meter 12 at 112 number 67 stream 0
08:14:28.039 ask p2 180 Wh @ -0.000030 in 08:30:00 meter 2 at 102 number 59 stream 1
08:14:28.039 ask p9 10360 Wh @ 0.000090 in 08:30:00 meter 9 at 109 number 28 stream 0
08:14:28.371 amend p7 #176 510 Wh @ 0.000100 number 37 stream 0
08:14:28.371 ask p3 200 Wh @ 0.000140 in 08:45:00 meter 3 at 103 number 40 stream 0
08:14:28.371 ask p8 250 Wh @ 0.000120 ioc in 08:30:00 meter 8 at 108 number 34 stream 1
08:14:28.371 ask p3 20 Wh @ 0.000110 in 08:45:00 meter 3 at 103 number 49 stream 1
08:14:28.371 bid p8 180 Wh @ -0.000110 till 08:16:37 in 08:45:00 meter 8 at 108 number 48 stream 0
08:14:28.739 bid p7 20 Wh @ -0.000020 fok in 08:45:00 meter 7 at 107 number 38 stream 0
08:14:28.931 cancel p9 #322 number 30 stream 1
08:14:28.931 ask p5 540 Wh @ -0.000040 ioc in 08:30:00 meter 5 at 105 number 38 stream 0
08:14:28.931 amend p5 #280 230 Wh @ -0.000157 number 54 stream 1
08:14:32.500 bid p9 60 Wh market in 08:45:00 group 2 meter 9 at 109 number 25 stream 1
08:14:36.448 amend p9 #310 225 Wh @ 0.000130 number 29 stream 0
08:14:36.448 bid p6 40 Wh @ 0.000000 in 08:45:00 meter 6 at 106 number 43 stream 0
08:14:37.737 amend p5 #262 650 Wh @ -0.000160 number 55 stream 1
08:14:37.737 ask p5 540 Wh @ -0.000070 in 09:00:00 group 3 meter 5 at 105 number 39 stream 0
08:14:39.018 clock
08:14:39.018 cancel p4 #249 number 46 stream 0
08:14:39.018 mass p9 number 31 stream 1
08:14:39.018 bid p7 260 Wh @ -0.000170 in 08:45:00 group 4 meter 7 at 107 number 50 stream 1
08:14:39.018 amend p5 #271 550 Wh @ 0.000080 number 40 stream 0
08:14:42.200 bid p7 190 Wh @ -0.000080 in 09:00:00 group 4 meter 7 at 107 number 51 stream 1
08:14:42.200 amend p5 #280 230 Wh @ -0.000160 number 41 stream 0
08:14:43.352 ask p4 530 Wh @ 0.000120 in 09:00:00 group 4 meter 4 at 104 number 47 stream 0
08:14:43.352 ask p7 330 Wh market in 08:30:00 meter 7 at 107 number 49 stream 1
08:14:43.352 ask p5 15540 Wh @ 0.000060 in 09:00:00 group 4 meter 5 at 105 number 31 stream 0
08:14:43.352 cancel p3 #340 number 41 stream 0
08:14:44.812 amend p5 #280 180 Wh @ -0.000160 number 42 stream 0
08:14:44.812 ask p3 350 Wh @ 0.000160 in 08:30:00 group 3 meter 13 at 113 number 50 stream 1
08:14:44.812 bid p7 440 Wh @ -0.000150 in 08:30:00 group 2 meter 7 at 107 number 52 stream 1
08:14:47.715 amend p7 #349 230 Wh @ -0.000170 number 39 stream 0
08:14:47.919 bid p3 60 Wh @ 0.000020 fok in 09:00:00 meter 3 at 103 number 42 stream 0
08:14:47.919 ask p3 550 Wh market in 08:30:00 meter 3 at 103 number 51 stream 1
08:14:47.919 bid p6 600 Wh @ 0.000020 fok in 08:30:00 meter 6 at 106 number 42 stream 1
08:14:47.919 cancel p7 #215 number 53 stream 1
08:14:47.919 amend p3 #337 420 Wh @ 0.000023 number 43 stream 0
08:14:47.919 bid p8 110 Wh market in 08:30:00 meter 8 at 108 number 35 stream 1
08:14:47.919 bid p7 280 Wh @ 0.000010 ioc in 08:45:00 meter 7 at 107 number 54 stream 1
08:14:51.364 cancel p2 #214 number 60 stream 1
08:14:51.364 cancel p5 #280 number 56 stream 1
08:14:51.364 cancel p5 #336 number 43 stream 0
08:14:51.364 clock
08:14:53.273 amend p5 #262 285 Wh @ -0.000160 number 44 stream 0
08:14:53.273 bid p1 500 Wh @ -0.000020 kind 5 in 08:30:00 meter 11 at 111 number 47 stream 0
08:14:53.273 bid p4 150 Wh @ -0.000040 ioc in 08:30:00 meter 4 at 104 number 52 stream 1
08:14:53.273 cancel p8 #345 number 36 stream 1
08:14:53.847 cancel p3 #337 number 44 stream 0
08:14:53.847 amend p4 #227 600 Wh @ -0.000040 number 48 stream 0
08:14:53.847 clock
08:14:56.413 cancel p5 #278 number 57 stream 1
08:14:56.413 bid p5 480 Wh @ 0.000060 till 08:15:47 in 08:45:00 group 2 meter 5 at 105 number 58 stream 1
08:14:56.413 clock
08:14:56.413 ask p3 470 Wh @ 0.000110 in 08:30:00 group 3 meter 13 at 113 number 52 stream 1
08:14:58.308 amend p5 #271 275 Wh @ 0.000160 number 59 stream 1
08:14:59.375 bid p9 190 Wh @ -0.000080 in 08:45:00 meter 9 at 109 number 32 stream 1
08:15:01.767 open 09:15:00/900s gate 09:10:05 reference 0.000000
08:15:01.767 amend p2 #318 8475 Wh @ 0.000070 number 68 stream 0
08:15:03.253 cancel p5 number 56 number 60 stream 1
08:15:03.253 cancel p3 #343 number 45 stream 0
08:15:03.690 amend p1 #37 120 Wh @ 0.000020 number 48 stream 0
08:15:04.399 bid p7 90 Wh @ -0.000030 in 09:00:00 group 2 meter 7 at 107 number 42 stream 0
08:15:07.969 ask p9 370 Wh @ 0.000040 in 09:15:00 group 4 meter 9 at 109 number 33 stream 1
08:15:07.969 ask p5 110 Wh @ 0.000090 in 09:15:00 group 4 meter 5 at 105 number 45 stream 0
08:15:10.322 ask p4 480 Wh market in 09:15:00 meter 4 at 104 number 49 stream 0
08:15:10.322 bid p1 120 Wh @ -0.000040 kind 5 in 09:15:00 meter 11 at 111 number 43 stream 1
08:15:10.322 ask p9 220 Wh @ 0.000170 in 08:45:00 meter 9 at 109 number 30 stream 0
08:15:11.114 amend p1 #341 240 Wh @ 0.000010 number 44 stream 1
08:15:11.575 bid p8 220 Wh @ 0.000040 in 09:00:00 meter 8 at 108 number 37 stream 1
08:15:11.575 ask p7 500 Wh @ 0.000000 till 08:18:37 in 09:00:00 group 2 meter 7 at 107 number 55 stream 1
08:15:11.575 bid p7 6700 Wh @ -0.000050 in 09:15:00 meter 7 at 107 number 43 stream 0
08:15:11.963 bid p1 550 Wh @ -0.000130 till 08:23:07 in 09:15:00 group 1 meter 11 at 111 number 49 stream 0
08:15:11.963 bid p1 470 Wh @ -0.000050 fok in 09:00:00 meter 1 at 101 number 50 stream 0
08:15:11.963 amend p8 #281 430 Wh @ -0.000077 number 38 stream 1
08:15:11.963 bid p8 520 Wh @ 0.000020 in 08:45:00 meter 8 at 109 number 39 stream 1
08:15:11.963 ask p2 240 Wh @ 0.000090 in 08:45:00 group 4 meter 12 at 112 number 61 stream 1
08:15:11.963 bid p3 150 Wh @ -0.000100 in 08:45:00 meter 3 at 103 number 53 stream 1
08:15:11.963 bid p1 550 Wh @ -0.000090 till 08:17:07 in 08:45:00 meter 1 at 101 number 45 stream 1
08:15:12.930 ask p1 10 Wh @ -0.000070 in 09:00:00 group 1 meter 11 at 111 number 51 stream 0
08:15:12.930 bid p4 420 Wh @ -0.000050 in 09:00:00 meter 4 at 104 number 50 stream 0
08:15:12.930 ask p8 320 Wh @ 0.000000 in 09:15:00 meter 8 at 108 number 49 stream 0
08:15:14.749 bid p3 140 Wh @ -0.000020 in 09:00:00 group 4 meter 3 at 103 number 54 stream 1
08:15:18.512 bid p4 280 Wh @ 0.000020 kind 5 in 08:45:00 meter 4 at 104 number 53 stream 1
08:15:18.512 ask p8 240 Wh @ 0.000170 in 09:15:00 meter 8 at 108 number 50 stream 0
08:15:18.512 bid p7 550 Wh @ -0.000130 ioc in 09:00:00 meter 7 at 107 number 56 stream 1
08:15:18.512 bid p6 590 Wh @ -0.000090 till 08:23:57 in 09:15:00 group 1 meter 6 at 106 number 44 stream 0
08:15:18.512 bid p2 60 Wh @ -0.000040 in 09:15:00 group 2 meter 2 at 102 number 62 stream 1
08:15:18.512 bid p5 600 Wh @ 0.000010 in 08:45:00 group 4 meter 5 at 105 number 61 stream 1
08:15:19.278 bid p9 590 Wh @ 0.000060 in 09:15:00 meter 9 at 109 number 34 stream 1
08:15:22.899 reopen 09:00:00
08:15:22.899 clock
08:15:22.899 bid p3 320 Wh @ 0.000020 in 09:00:00 meter 13 at 113 number 55 stream 1
08:15:22.899 ask p4 70 Wh @ 0.000070 in 09:15:00 group 3 meter 14 at 114 number 51 stream 0
08:15:22.899 amend p7 #205 40 Wh @ -0.000170 number 44 stream 0
08:15:22.899 amend p2 #318 17030 Wh @ 0.000070 number 63 stream 1
08:15:22.899 cancel p7 #1 number 45 stream 0
08:15:23.211 bid p6 100 Wh @ -0.000050 in 09:15:00 group 2 meter 6 at 106 number 45 stream 0
08:15:23.211 suspend p4
08:15:23.211 ask p8 280 Wh @ 0.000060 in 09:00:00 meter 8 at 108 number 40 stream 1
08:15:23.211 query p4 number 54 stream 1
08:15:26.785 ask p6 70 Wh @ 0.000140 in 09:15:00 meter 6 at 106 number 46 stream 0
08:15:26.785 ask p9 80 Wh @ -0.000030 in 09:15:00 meter 9 at 109 number 31 stream 0
08:15:29.744 bid p5 550 Wh @ -0.000100 till 08:21:57 in 09:00:00 group 1 meter 5 at 105 number 62 stream 1
08:15:33.189 bid p6 320 Wh @ 0.000000 in 09:00:00 meter 6 at 106 number 47 stream 0
08:15:33.189 clock
08:15:33.189 ask p3 500 Wh market in 09:00:00 meter 13 at 113 number 46 stream 0
08:15:33.189 cancel p6 number 47 number 48 stream 0
08:15:33.189 amend p8 #281 370 Wh @ -0.000080 number 41 stream 1
08:15:33.189 bid p3 30 Wh @ -0.000050 in 09:15:00 meter 3 at 103 number 47 stream 0
08:15:33.189 amend p3 #206 470 Wh @ -0.000160 number 56 stream 1
08:15:33.189 amend p7 #349 240 Wh @ -0.000170 number 46 stream 0
08:15:36.255 ask p4 14370 Wh @ -0.000040 in 09:15:00 meter 4 at 104 number 52 stream 0
08:15:36.726 bid p9 380 Wh @ -0.000010 till 08:21:17 in 08:45:00 group 4 meter 9 at 109 number 35 stream 1
08:15:39.828 clock
08:15:39.828 cancel p8 number 49 number 51 stream 0
08:15:39.828 ask p9 360 Wh @ 0.000020 till 08:19:07 in 09:15:00 group 3 meter 9 at 109 number 36 stream 1
08:15:41.191 amend p8 #281 370 Wh @ -0.000150 number 42 stream 1
08:15:42.033 amend p3 #350 320 Wh @ 0.000160 number 57 stream 1
08:15:42.033 bid p2 280 Wh @ -0.000140 in 09:00:00 meter 12 at 112 number 69 stream 0
08:15:43.844 ask p6 20 Wh @ 0.000000 in 09:00:00 meter 6 at 106 number 49 stream 0
08:15:43.844 query p5 number 63 stream 1
08:15:43.844 bid p3 570 Wh @ 0.000060 in 09:00:00 meter 3 at 103 number 48 stream 0
08:15:43.844 ask p2 550 Wh @ 0.000060 in 09:00:00 group 2 meter 2 at 102 number 70 stream 0
08:15:46.194 amend p6 #348 0 Wh @ 0.000000 number 50 stream 0
08:15:47.476 amend p2 #365 200 Wh @ 0.000090 number 71 stream 0
08:15:47.476 amend p7 #349 240 Wh @ -0.000160 number 47 stream 0
08:15:47.476 ask p9 343 Wh @ 0.000140 in 09:00:00 group 3 meter 9 at 109 number 37 stream 1
08:15:49.870 ask p2 340 Wh @ -0.000010 in 09:15:00 group 2 meter 12 at 112 number 65 stream 1
08:15:49.993 amend p2 #383 280 Wh @ -0.000090 number 72 stream 0
08:15:52.780 cancel p1 number 39 number 46 stream 1
08:15:52.780 bid p5 460 Wh market in 08:45:00 meter 5 at 105 number 46 stream 0
08:15:52.780 amend p8 #281 560 Wh @ -0.000150 number 43 stream 1
08:15:56.237 amend p8 #281 560 Wh @ -0.000120 number 44 stream 1
08:15:56.237 bid p8 100 Wh market in 09:15:00 meter 8 at 108 number 52 stream 0
08:15:56.593 cancel p2 #383 number 66 stream 1
08:15:56.593 ask p9 160 Wh @ -0.000010 in 09:00:00 meter 9 at 109 number 38 stream 1
08:15:56.593 ask p8 280 Wh @ 0.000000 fok in 09:00:00 meter 8 at 108 number 53 stream 0
08:15:56.744 ask p2 410 Wh @ 0.000020 in 09:15:00 meter 2 at 102 number 67 stream 1
08:15:56.744 amend p6 #348 40 Wh @ -0.000030 number 51 stream 0
08:15:58.141 ask p4 170 Wh @ 0.000000 in 09:00:00 meter 4 at 104 number 53 stream 0
08:16:01.882 ask p1 90 Wh market in 09:15:00 meter 1 at 101 number 52 stream 0
08:16:04.002 cancel p2 #302 number 73 stream 0
08:16:04.002 deposit p2 0.000001546
08:16:07.841 cancel p5 #266 number 64 stream 1
08:16:08.709 cancel p2 #250 number 74 stream 0
08:16:08.709 clock
08:16:08.709 amend p8 #376 140 Wh @ 0.000060 number 45 stream 1
08:16:08.709 ask p9 400 Wh @ -0.000010 in 09:15:00 meter 9 at 109 number 32 stream 0
08:16:08.709 ask p4 310 Wh @ -0.000050 in 09:00:00 group 3 meter 4 at 104 number 54 stream 0
08:16:08.847 bid p6 280 Wh @ 0.000060 fok in 09:15:00 meter 6 at 106 number 52 stream 0
08:16:08.847 ask p8 480 Wh @ 0.000120 in 09:15:00 meter 8 at 108 number 46 stream 1
08:16:08.847 bid p4 10 Wh @ -0.000170 in 09:00:00 meter 4 at 104 number 55 stream 1
08:16:08.847 amend p5 #271 710 Wh @ 0.000160 number 47 stream 0
08:16:10.197 amend p1 #329 350 Wh @ -0.000020 number 47 stream 1
08:16:10.197 amend p3 #366 150 Wh @ -0.000090 number 49 stream 0
08:16:10.197 ask p1 260 Wh @ 0.000150 fok in 09:15:00 meter 1 at 101 number 48 stream 1
08:16:10.197 ask p5 160 Wh @ 0.000170 ioc in 08:45:00 meter 5 at 105 number 48 stream 0
08:16:10.197 bid p7 20 Wh @ 0.000010 fok in 09:15:00 meter 7 at 107 number 57 stream 1
08:16:14.117 ask p4 70 Wh @ 0.000000 in 08:45:00 group 4 meter 14 at 114 number 55 stream 0
08:16:16.273 amend p9 #362 160 Wh @ 0.000170 number 33 stream 0
08:16:16.273 amend p8 #376 190 Wh @ 0.000060 number 54 stream 0
08:16:16.273 ask p9 390 Wh market in 08:45:00 meter 9 at 109 number 39 stream 1
08:16:16.273 bid p7 300 Wh @ 0.002010 in 08:45:00 group 1 meter 7 at 107 number 58 stream 1
08:16:16.273 amend p1 #321 0 Wh @ -0.000080 number 53 stream 0
08:16:16.273 amend p5 #372 600 Wh @ 0.000000 number 65 stream 1
08:16:19.844 ask p2 410 Wh @ 0.000150 ioc in 09:15:00 meter 12 at 112 number 75 stream 0
08:16:19.844 amend p4 #271 660 Wh @ 0.000160 number 56 stream 1
08:16:19.844 bid p1 540 Wh @ 0.000070 in 09:00:00 group 1 meter 1 at 101 number 49 stream 1
08:16:23.643 bid p1 50 Wh @ -0.000160 in 08:45:00 meter 11 at 111 number 50 stream 1
08:16:26.108 deposit p2 0.000019123
08:16:26.108 amend p9 #382 0 Wh @ 0.000020 number 34 stream 0
08:16:26.108 amend p8 #369 120 Wh @ 0.000170 number 47 stream 1
08:16:30.038 cancel p1 #332 number 54 stream 0
08:16:30.038 bid p9 320 Wh @ 0.000010 in 09:00:00 group 2 meter 9 at 109 number 40 stream 1
08:16:30.038 ask p7 590 Wh @ 0.000090 ioc in 09:15:00 meter 7 at 107 number 59 stream 1
08:16:30.038 bid p5 130 Wh @ -0.000110 in 09:00:00 group 4 meter 5 at 105 number 66 stream 1
08:16:30.038 ask p6 20 Wh @ 0.000120 ioc in 09:15:00 meter 6 at 106 number 53 stream 0
08:16:30.043 cancel p7 #176 number 48 stream 0
08:16:30.043 amend p9 #310 225 Wh @ 0.000130 number 29 stream 0
08:16:30.043 ask p8 190 Wh @ 0.000110 in 08:45:00 group 2 meter 8 at 108 number 48 stream 1
08:16:30.043 bid p7 300 Wh @ 0.000050 in 09:15:00 group 1 meter 7 at 107 number 49 stream 0
08:16:32.804 cancel p5 number 47 number 49 stream 0
08:16:33.085 ask p4 520 Wh @ 0.000140 ioc in 08:45:00 meter 1 at 114 number 56 stream 0
08:16:33.085 bid p9 6380 Wh @ -0.000080 fok in 09:00:00 meter 9 at 109 number 41 stream 1
08:16:33.260 cancel p5 #271 number 67 stream 1
08:16:33.260 ask p6 450 Wh @ 0.000040 in 08:45:00 group 3 meter 6 at 106 number 54 stream 0
08:16:33.260 ask p8 250 Wh @ 0.000070 in 09:15:00 group 3 meter 8 at 108 number 49 stream 1
08:16:33.260 amend p7 #349 180 Wh @ -0.000160 number 50 stream 0
08:16:37.064 cancel p8 #369 number 55 stream 0
08:16:37.064 ask p9 220 Wh @ 0.000040 till 09:15:00 in 09:15:00 meter 9 at 109 number 42 stream 1
08:16:37.064 bid p1 300 Wh @ -0.000170 in 09:00:00 group 3 meter 1 at 101 number 51 stream 1
08:16:37.254 bid p3 320 Wh @ 0.000020 in 09:00:00 group 3 meter 3 at 103 number 58 stream 1
08:16:37.254 cancel p9 #393 number 35 stream 0
08:16:37.254 cancel p1 #402 number 52 stream 1
08:16:37.254 cancel p9 #382 number 43 stream 1
08:16:40.073 bid p7 200 Wh @ -0.000100 in 08:45:00 meter 7 at 107 number 60 stream 1
08:16:41.804 ask p9 180 Wh @ -0.000050 in 09:15:00 group 3 meter 9 at 109 number 44 stream 1
08:16:45.648 query p6 number 43 stream 1
08:16:49.072 bid p7 50 Wh @ -0.000030 ioc in 08:45:00 meter 7 at 107 number 61 stream 1
08:16:49.411 query p4 number 57 stream 1
08:16:49.411 ask p6 590 Wh @ -0.000070 ioc in 08:45:00 meter 6 at 106 number 44 stream 1
08:16:49.411 ask p1 210 Wh @ -0.002000 till 08:22:17 in 09:15:00 group 1 meter 1 at 101 number 53 stream 1
08:16:51.370 ask p1 300 Wh @ 0.000010 in 08:45:00 group 2 meter 1 at 101 number 54 stream 1
08:17:37.396 ask p3 70 Wh @ 0.000160 in 09:15:00 group 1 meter 13 at 113 number 50 stream 0
08:17:39.317 ask p5 2260 Wh @ 0.000120 fok in 09:00:00 meter 5 at 105 number 50 stream 0
08:17:39.317 amend p2 #391 410 Wh @ 0.000090 number 68 stream 1
08:18:00.966 cancel p1 #54 number 55 stream 1
08:18:00.966 bid p4 290 Wh @ -0.000110 fok in 09:15:00 meter 4 at 104 number 58 stream 1
08:18:00.966 deposit p2 0.000043531
08:18:00.966 bid p8 400 Wh market in 08:45:00 meter 8 at 108 number 56 stream 0
08:18:00.966 amend p1 #411 0 Wh @ -0.000170 number 55 stream 0
08:18:00.966 bid p2 360 Wh @ -0.000060 in 09:15:00 group 1 meter 2 at 102 number 69 stream 1
08:18:01.523 amend p8 #376 190 Wh @ 0.000020 number 50 stream 1
08:18:01.523 deposit p1 0.000033019
08:18:03.657 amend p5 #405 130 Wh @ -0.000120 number 68 stream 1
08:18:06.684 ask p3 190 Wh @ 0.000070 in 08:45:00 meter 3 at 103 number 59 stream 1
08:18:06.684 bid p2 530 Wh @ 0.000040 fok in 08:45:00 meter 2 at 102 number 70 stream 1
08:18:06.684 cancel p8 number 49 number 57 stream 0
08:18:06.684 ask p6 50 Wh @ 0.000050 in 09:15:00 meter 6 at 106 number 45 stream 1
08:18:06.684 cancel p9 #403 number 45 stream 1
08:18:08.382 cancel p7 number 61 number 62 stream 1
08:18:08.382 bid p4 160 Wh @ 0.000040 fok in 09:15:00 meter 14 at 114 number 57 stream 0
08:18:09.673 bid p6 380 Wh market in 09:15:00 meter 6 at 106 number 46 stream 1
08:18:09.673 bid p5 573 Wh @ -0.000170 in 08:45:00 meter 5 at 105 number 69 stream 1
08:18:10.924 bid p6 560 Wh @ -0.000160 in 09:15:00 group 3 meter 6 at 106 number 47 stream 1
08:18:10.924 bid p6 10 Wh @ 0.000000 in 09:15:00 group 2 meter 6 at 106 number 48 stream 1
08:18:10.924 bid p9 70 Wh @ -0.000130 in 09:15:00 group 2 meter 9 at 109 number 46 stream 1
08:18:10.924 ask p4 270 Wh @ 0.000150 fok in 09:15:00 meter 4 at 104 number 59 stream 1
08:18:12.788 ask p7 250 Wh @ -0.000020 fok in 09:00:00 meter 7 at 107 number 63 stream 1
08:18:14.356 bid p3 370 Wh @ 0.000000 in 09:00:00 group 1 meter 13 at 113 number 60 stream 1
08:18:14.356 bid p1 470 Wh @ -0.000050 fok in 09:00:00 meter 1 at 101 number 50 stream 0
08:18:14.356 amend p8 #216 200 Wh @ 0.000170 number 58 stream 0
08:18:14.356 bid p1 450 Wh @ -0.000010 till 08:25:07 in 09:15:00 meter 1 at 101 number 56 stream 1
08:18:14.356 clock
08:18:15.763 bid p9 510 Wh @ -0.000020 ioc in 09:15:00 meter 9 at 109 number 47 stream 1
08:18:15.763 cancel p7 #412 number 64 stream 1
08:18:19.343 ask p9 280 Wh market in 09:00:00 meter 9 at 109 number 48 stream 1
08:18:19.343 amend p8 #216 0 Wh @ 0.000170 number 59 stream 0
08:18:19.343 ask p3 10 Wh @ -0.000060 till 08:20:17 in 09:15:00 meter 3 at 103 number 51 stream 0
08:18:19.343 clock
08:18:19.502 bid p8 400 Wh market in 08:45:00 group 5 meter 8 at 108 number 51 stream 1
08:18:19.738 bid p1 600 Wh @ 0.000010 ioc in 09:00:00 meter 1 at 101 number 57 stream 1
08:18:19.738 bid p4 120 Wh @ -0.000010 in 09:15:00 meter 4 at 104 number 60 stream 1
08:18:19.738 bid p9 140 Wh market in 08:45:00 meter 9 at 109 number 36 stream 0
08:18:19.738 amend p5 #405 130 Wh @ -0.000210 number 51 stream 0
08:18:23.215 bid p1 360 Wh @ -0.000040 in 09:15:00 group 1 meter 11 at 111 number 56 stream 0
08:18:25.117 bid p8 80 Wh @ -0.000130 in 09:15:00 meter 8 at 108 number 52 stream 1
08:18:27.935 cancel p6 #370 number 55 stream 0
08:18:27.935 amend p1 #321 50 Wh @ 0.000020 number 58 stream 1
08:18:27.935 cancel p5 #360 number 52 stream 0
08:18:27.935 bid p1 560 Wh @ -0.000040 in 09:15:00 meter 1 at 101 number 59 stream 1
08:18:27.935 ask p5 20 Wh @ 0.000030 in 08:45:00 meter 5 at 105 number 53 stream 0
08:18:29.736 bid p8 100 Wh market in 09:15:00 meter 8 at 108 number 52 stream 0
08:18:29.736 bid p2 70 Wh @ 0.000050 fok in 08:45:00 meter 2 at 102 number 76 stream 0
08:18:29.736 cancel p8 #1 number 60 stream 0
08:19:01.322 ask p9 430 Wh @ -0.002000 till 08:25:27 in 09:00:00 group 2 meter 9 at 109 number 49 stream 1
08:19:01.322 clock
08:19:02.402 ask p4 90 Wh market in 08:45:00 meter 4 at 104 number 61 stream 1
08:19:04.227 bid p9 590 Wh @ 0.000060 in 09:15:00 meter 9 at 109 number 34 stream 1
08:19:04.227 cancel p8 #376 number 61 stream 0
08:19:06.929 ask p4 240 Wh @ 0.000160 in 09:00:00 meter 4 at 104 number 58 stream 0
08:19:07.658 ask p5 270 Wh @ -0.000050 in 09:15:00 group 3 meter 5 at 105 number 70 stream 1
08:19:10.229 amend p1 #321 50 Wh @ -0.000040 number 60 stream 1
08:19:10.229 ask p3 280 Wh @ 0.000120 in 09:15:00 group 1 meter 3 at 103 number 61 stream 1
08:19:12.747 cancel p8 #1 number 53 stream 1
08:19:12.747 ask p2 30 Wh @ -0.000020 in 09:15:00 group 2 meter 12 at 112 number 71 stream 1
08:19:12.747 bid p1 190 Wh @ -0.000100 ioc in 09:15:00 meter 1 at 101 number 61 stream 1
08:19:14.238 amend p8 #316 275 Wh @ 0.000110 number 54 stream 1
08:20:07.249 ask p5 140 Wh @ 0.000010 in 08:45:00 meter 5 at 105 number 54 stream 0
08:20:07.249 bid p9 120 Wh @ -0.000140 in 09:00:00 meter 9 at 109 number 37 stream 0
08:20:07.249 bid p9 30 Wh @ -0.000140 in 09:00:00 meter 9 at 109 number 50 stream 1
08:20:09.493 bid p7 20 Wh @ 0.002000 in 08:45:00 meter 7 at 107 number 51 stream 0
08:20:12.711 ask p2 170 Wh @ 0.000080 ioc in 09:00:00 meter 12 at 112 number 72 stream 1
08:20:12.711 ask p4 310 Wh @ 0.000120 in 09:00:00 meter 4 at 104 number 62 stream 1
08:20:12.711 amend p7 #349 0 Wh @ -0.000160 number 65 stream 1
08:20:12.968 ask p1 60 Wh market in 08:45:00 meter 1 at 101 number 57 stream 0
08:20:14.062 bid p4 10 Wh @ -0.000170 in 09:00:00 meter 4 at 104 number 55 stream 1
08:20:17.916 bid p7 290 Wh @ -0.000150 in 09:00:00 meter 7 at 107 number 66 stream 1
08:20:20.090 amend p2 #385 550 Wh @ 0.000063 number 73 stream 1
08:20:23.580 cancel p2 #385 number 74 stream 1
08:20:27.035 bid p6 520 Wh @ 0.000030 in 08:45:00 meter 6 at 106 number 56 stream 0
08:20:27.035 ask p3 8160 Wh market in 08:45:00 meter 3 at 103 number 52 stream 0
08:20:30.540 cancel p2 number 69 number 77 stream 0
08:20:31.928 query p5 number 71 stream 1
08:20:31.928 bid p4 150 Wh @ -0.000070 ioc in 08:45:00 meter 4 at 104 number 59 stream 0
08:20:33.050 bid p5 380 Wh @ -0.000010 in 09:00:00 group 4 meter 5 at 105 number 72 stream 1
08:20:36.658 ask p8 430 Wh @ 0.000100 in 09:15:00 meter 8 at 108 number 55 stream 1
08:20:36.658 clock
08:20:36.658 cancel p8 #281 number 62 stream 0
08:20:36.658 ask p8 550 Wh @ 0.000120 in 08:45:00 group 3 meter 8 at 108 number 63 stream 0
08:20:37.231 bid p9 530 Wh @ -0.000110 till 08:26:47 in 09:15:00 meter 9 at 109 number 51 stream 1
08:20:37.231 resume p4
08:20:37.272 bid p5 210 Wh @ 0.000000 in 08:45:00 group 3 meter 5 at 105 number 55 stream 0
08:20:37.272 cancel p7 number 65 number 67 stream 1
08:20:37.760 cancel p3 #357 number 53 stream 0
08:20:37.760 bid p9 590 Wh @ 0.000010 in 09:15:00 meter 9 at 109 number 38 stream 0
08:20:37.760 ask p9 4250 Wh @ 0.000160 in 09:15:00 meter 9 at 109 number 52 stream 1
08:20:40.526 cancel p6 #422 number 49 stream 1
08:20:40.526 deposit p2 0.000032690
08:20:40.880 bid p1 470 Wh @ 0.000040 fok in 08:45:00 meter 1 at 101 number 62 stream 1
08:20:43.132 ask p2 460 Wh @ 0.000150 till 08:30:07 in 09:00:00 meter 2 at 102 number 75 stream 1
08:20:43.132 cancel p7 number 64 number 68 stream 1
08:20:43.132 bid p8 150 Wh market in 09:00:00 meter 8 at 108 number 56 stream 1
08:20:44.954 bid p4 93 Wh market in 09:15:00 meter 14 at 114 number 63 stream 1
08:20:46.309 ask p3 580 Wh @ 0.000120 in 09:00:00 meter 19 at 113 number 62 stream 1
08:20:46.309 ask p7 540 Wh market in 09:15:00 meter 7 at 107 number 52 stream 0
08:20:46.807 ask p4 80 Wh @ 0.000030 in 09:00:00 meter 4 at 104 number 64 stream 1
08:20:46.807 amend p2 #453 150 Wh @ 0.000150 number 78 stream 0
08:20:46.807 bid p4 240 Wh market in 09:00:00 meter 14 at 114 number 65 stream 1
08:20:46.807 bid p9 4310 Wh @ 0.000070 in 08:45:00 group 3 meter 9 at 109 number 39 stream 0
08:20:49.679 amend p5 #446 510 Wh @ -0.000010 number 56 stream 0
08:20:51.511 bid p2 400 Wh @ -0.000060 till 08:24:07 in 09:15:00 meter 2 at 102 number 79 stream 0
08:20:51.511 query p8 number 57 stream 1
08:20:51.511 amend p9 #362 120 Wh @ 0.000170 number 40 stream 0
08:20:53.093 ask p9 360 Wh @ -0.000050 fok in 09:15:00 meter 9 at 109 number 53 stream 1
08:20:53.093 ask p8 550 Wh @ 0.000160 fok in 08:45:00 meter 8 at 108 number 64 stream 0
08:20:54.935 ask p1 270 Wh @ -0.000030 ioc in 09:15:00 meter 1 at 101 number 63 stream 1
08:20:58.219 cancel p1 #411 number 58 stream 0
08:20:58.219 clock
08:20:58.669 ask p5 120 Wh @ -0.000070 fok in 09:00:00 meter 5 at 105 number 73 stream 1
08:20:58.669 cancel p7 #349 number 53 stream 0
08:20:58.669 ask p7 50 Wh @ 0.000140 in 09:15:00 meter 7 at 107 number 69 stream 1
08:20:59.281 clock
08:21:00.143 bid p5 400 Wh @ 0.000030 in 09:00:00 group 1 meter 5 at 105 number 74 stream 1
08:21:00.143 bid p5 20 Wh @ 0.000040 in 09:15:00 meter 5 at 105 number 75 stream 1
08:21:00.143 clock
08:21:00.143 ask p1 310 Wh @ 0.000000 in 09:15:00 group 3 meter 11 at 111 number 64 stream 1
08:21:00.143 ask p4 180 Wh @ 0.000140 in 09:15:00 meter 14 at 114 number 60 stream 0
08:21:00.143 bid 11 370 Wh @ -0.000090 fok in 09:15:00 meter 9 at 109 number 3 stream 0
08:21:00.143 ask p5 590 Wh @ 0.000120 in 09:15:00 group 3 meter 5 at 105 number 57 stream 0
08:21:00.143 ask p7 440 Wh @ 0.000120 fok in 09:15:00 meter 7 at 107 number 54 stream 0
08:21:00.143 ask p8 480 Wh @ -0.002010 in 08:45:00 group 4 meter 8 at 108 number 65 stream 17
08:21:00.143 bid p9 150 Wh @ 0.000020 till 08:22:57 in 08:45:00 meter 9 at 109 number 54 stream 1
08:21:02.842 bid p8 280 Wh @ -0.000150 ioc in 08:45:00 meter 8 at 108 number 58 stream 1
08:21:03.222 cancel p6 #348 number 50 stream 1
08:21:03.222 bid p6 580 Wh @ -0.000170 in 09:00:00 meter 7 at 106 number 57 stream 0
08:21:03.222 cancel p6 number 57 number 58 stream 0
08:21:04.270 ask p4 220 Wh @ 0.000070 in 09:15:00 meter 4 at 104 number 66 stream 1
08:21:04.270 bid p3 540 Wh @ -0.000100 in 09:00:00 meter 13 at 113 number 63 stream 1
08:21:04.932 amend p9 #449 530 Wh @ -0.000150 number 41 stream 0
08:21:06.150 clock
08:21:09.012 clock
08:21:09.012 clock
08:21:09.012 bid p4 0 Wh @ -0.000080 in 09:15:00 group 4 meter 14 at 114 number 61 stream 0
08:21:09.012 halt 09:15:00
08:21:09.012 ask p1 400 Wh market in 09:00:00 meter 11 at 111 number 59 stream 0
08:21:09.012 bid p2 880 Wh @ -0.000150 in 08:45:00 meter 2 at 102 number 76 stream 1
08:21:11.599 bid p8 520 Wh @ 0.000050 till 08:27:57 in 09:15:00 meter 8 at 108 number 66 stream 0
08:21:11.599 amend p1 #433 280 Wh @ -0.000040 number 60 stream 0
08:21:13.976 ask p9 470 Wh @ -0.000060 in 09:15:00 group 2 meter 9 at 109 number 42 stream 0
08:21:16.980 bid p5 160 Wh @ -0.000060 in 09:15:00 group 4 meter 5 at 105 number 76 stream 1
08:21:18.017 mass p9 number 43 stream 0
08:21:18.017 bid p2 590 Wh @ 0.000050 in 09:15:00 meter 2 at 102 number 77 stream 1
08:21:19.494 ask p6 580 Wh @ 0.000000 in 09:15:00 group 3 meter 6 at 106 number 51 stream 1
08:21:19.494 ask p5 590 Wh @ 0.000140 fok in 09:00:00 meter 5 at 105 number 58 stream 0
08:21:19.494 bid p8 340 Wh @ -0.000080 in 09:15:00 group 4 meter 8 at 108 number 59 stream 1
08:21:20.546 clock
08:21:23.915 bid p4 480 Wh @ -0.000150 in 08:45:00 group 4 meter 14 at 114 number 67 stream 1
08:21:27.271 ask p8 12300 Wh @ -0.000020 in 08:45:00 meter 8 at 108 number 60 stream 1
08:21:27.271 amend p4 #468 180 Wh @ 0.000160 number 62 stream 0
08:21:27.271 ask p5 60 Wh @ 0.000120 in 09:15:00 meter 5 at 105 number 77 stream 1
08:21:27.271 ask p4 10 Wh market in 08:45:00 meter 4 at 104 number 63 stream 0
08:21:27.271 ask p9 9390 Wh @ 0.000040 in 08:45:00 meter 9 at 109 number 55 stream 1
08:21:27.954 bid p8 510 Wh @ 0.000060 in 08:45:00 group 1 meter 8 at 108 number 61 stream 1
08:21:27.954 bid p4 380 Wh @ -0.000160 in 09:15:00 group 3 meter 4 at 104 number 68 stream 1
08:21:27.954 bid p8 530 Wh market in 09:00:00 meter 8 at 108 number 67 stream 0
08:21:27.954 bid p2 150 Wh @ 0.000010 in 08:46:00 group 1 meter 12 at 112 number 78 stream 1
08:21:31.395 cancel p5 number 68 number 78 stream 1
08:21:34.372 ask p5 420 Wh @ 0.000090 in 09:00:00 group 4 meter 5 at 105 number 59 stream 0
08:21:34.372 ask p5 580 Wh @ 0.000150 in 08:45:00 group 4 meter 5 at 105 number 60 stream 0
08:21:34.372 ask p4 360 Wh @ -0.000060 in 08:45:00 group 3 meter 4 at 104 number 64 stream 0
08:21:34.372 ask p9 70 Wh @ -0.000010 in 09:00:00 meter 9 at 109 number 56 stream 1
08:21:34.372 amend p7 #444 290 Wh @ 0.004850 number 70 stream 1
08:21:34.372 ask p5 560 Wh @ 0.000150 in 09:15:00 group 3 meter 5 at 105 number 63 stream 0
08:21:37.940 amend p5 #260 260 Wh @ -0.000060 number 79 stream 1
08:21:39.021 ask p9 100 Wh @ 0.000090 in 08:45:00 meter 9 at 109 number 44 stream 0
08:21:42.517 amend p4 #477 480 Wh @ -0.000070 number 65 stream 0
08:21:42.517 bid p6 500 Wh @ -0.000150 in 09:15:00 group 3 meter 6 at 106 number 52 stream 1
08:21:44.223 bid p3 50 Wh @ 0.000003 ioc in 08:45:00 meter 3 at 103 number 64 stream 1
08:22:04.512 amend p5 #260 220 Wh @ -0.000060 number 64 stream 17
08:22:05.834 amend p3 #366 150 Wh @ -0.000190 number 54 stream 0
08:22:05.834 ask p1 180 Wh market in 09:00:00 meter 11 at 111 number 61 stream 0
08:22:06.069 amend p3 #206 440 Wh @ -0.000160 number 55 stream 0
08:22:06.069 ask p8 90 Wh @ 0.000170 till 08:28:57 in 08:45:00 meter 8 at 108 number 62 stream 1
08:22:06.069 amend p7 #205 20 Wh @ -0.000170 number 55 stream 0
08:22:06.069 ask p8 160 Wh @ 0.000100 in 09:15:00 meter 8 at 108 number 68 stream 0
08:22:06.562 cancel p5 #262 number 65 stream 17
08:22:06.562 ask p8 180 Wh @ 0.000150 in 08:45:00 group 4 meter 8 at 108 number 69 stream 0
08:22:06.562 cancel p7 #444 number 56 stream 0
08:22:10.371 ask p9 380 Wh @ 0.000090 fok in 09:00:00 meter 9 at 109 number 57 stream 1
08:22:11.803 bid p6 200 Wh market in 09:15:00 meter 6 at 106 number 53 stream 1
08:22:11.803 ask p7 70 Wh @ 0.000010 ioc in 08:45:00 meter 7 at 107 number 57 stream 0
08:22:11.803 query p3 number 56 stream 0
08:22:13.255 bid p5 390 Wh @ -0.000060 in 08:45:00 group 1 meter 5 at 105 number 66 stream 0
08:22:13.255 bid p2 330 Wh @ -0.000160 in 09:15:00 group 1 meter 2 at 102 number 80 stream 0
08:22:15.299 bid p9 180 Wh @ -0.000130 in 08:45:00 group 2 meter 9 at 109 number 58 stream 1
08:22:15.299 ask p9 330 Wh @ 0.000150 in 09:15:00 meter 9 at 109 number 59 stream 1
08:22:15.299 clock
08:22:15.299 ask p6 14010 Wh @ -0.000040 till 08:31:27 in 08:45:00 meter 6 at 106 number 59 stream 0
08:22:16.889 ask p2 260 Wh @ 0.000160 in 09:00:00 group 4 meter 12 at 112 number 79 stream 1
08:22:16.889 ask p8 590 Wh @ 0.000030 in 08:15:00 meter 8 at 108 number 70 stream 0
08:22:18.894 ask p7 480 Wh @ 0.000100 fok in 09:15:00 meter 7 at 107 number 71 stream 1
08:22:19.785 amend p9 #375 60 Wh @ -0.000050 number 45 stream 0
08:22:19.785 amend p1 #467 155 Wh @ 0.000000 number 62 stream 0
08:22:19.785 bid p8 210 Wh market in 08:45:00 meter 8 at 108 number 71 stream 0
08:22:19.785 ask p8 430 Wh market in 08:45:00 meter 8 at 108 number 63 stream 1
08:22:21.225 amend p8 #395 480 Wh @ 0.000123 number 72 stream 0
08:22:21.225 ask p4 90 Wh @ 0.000020 ioc in 09:00:00 meter 14 at 114 number 69 stream 1
08:22:21.225 cancel p7 #205 number 72 stream 1
08:22:25.190 amend p4 #477 480 Wh @ -0.000067 number 70 stream 1
08:22:25.190 ask p9 470 Wh @ 0.000090 in 09:00:00 group 3 meter 9 at 109 number 46 stream 0
08:22:25.190 ask p6 380 Wh @ 0.000040 till 08:24:17 in 09:00:00 meter 6 at 106 number 60 stream 0
08:22:25.190 bid p1 310 Wh @ -0.000100 fok in 09:15:00 meter 11 at 111 number 63 stream 0
08:22:25.190 ask p9 570 Wh @ 0.000120 fok in 09:15:00 meter 9 at 109 number 47 stream 0
08:22:25.190 bid p4 550 Wh @ -0.000030 fok in 09:00:00 group 4 meter 4 at 104 number 71 stream 1
08:22:25.190 amend p8 #1 12420 Wh @ -0.000020 number 64 stream 1
08:22:25.190 query p2 number 81 stream 0
08:22:29.141 bid p4 450 Wh @ -0.000030 in 09:15:00 meter 4 at 104 number 72 stream 1
08:22:31.089 bid p9 260 Wh @ -0.000010 ioc in 08:45:00 meter 9 at 109 number 60 stream 1
08:22:34.600 query p6 number 61 stream 0
08:22:37.770 amend p7 #464 50 Wh @ 0.000140 number 73 stream 1
08:22:37.770 cancel p9 #485 number 48 stream 0
08:22:39.257 bid p2 570 Wh @ 0.002000 in 08:45:00 group 4 meter 12 at 112 number 80 stream 1
08:22:39.257 amend p7 #464 0 Wh @ 0.000140 number 58 stream 0
08:22:39.257 bid p6 250 Wh @ -0.000140 fok in 09:15:00 meter 6 at 106 number 62 stream 0
08:22:39.675 amend p8 #316 550 Wh @ 0.000180 number 65 stream 1
08:22:40.249 bid p2 400 Wh market in 09:15:00 meter 2 at 102 number 81 stream 1
08:22:42.826 amend p8 #432 30 Wh @ -0.000130 number 73 stream 0
08:22:42.826 amend p7 #464 10 Wh @ 0.000140 number 74 stream 1
08:22:45.917 ask p4 490 Wh @ 0.000130 in 08:45:00 meter 14 at 114 number 73 stream 1
08:22:47.013 reopen 09:15:00
08:22:47.947 ask p8 380 Wh @ -0.000030 till 08:28:17 in 09:15:00 group 1 meter 8 at 108 number 74 stream 0
08:22:47.947 amend p2 #459 0 Wh @ -0.000060 number 82 stream 0
08:22:50.238 cancel p7 #464 number 59 stream 0
08:22:50.238 bid p3 2420 Wh @ 0.000070 in 08:45:00 meter 3 at 103 number 57 stream 0
08:22:52.566 cancel p8 number 73 number 75 stream 0
08:22:52.566 bid p8 180 Wh @ -0.000120 in 09:15:00 group 3 meter 8 at 108 number 66 stream 1
08:22:53.973 bid p9 310 Wh @ -0.000060 ioc in 09:15:00 meter 9 at 109 number 61 stream 1
08:22:53.973 bid p6 60 Wh @ 0.000050 in 09:15:00 meter 6 at 106 number 63 stream 0
08:22:53.973 cancel p2 #385 number 74 stream 1
08:22:55.283 amend p1 #364 540 Wh @ -0.000130 number 65 stream 1
08:22:58.115 query p3 number 65 stream 1
08:22:59.660 bid p8 530 Wh @ -0.000170 in 09:15:00 meter 8 at 108 number 67 stream 1
08:23:03.177 bid p6 530 Wh @ 0.000070 in 09:15:00 group 1 meter 6 at 106 number 64 stream 0
08:23:04.031 clock
08:23:04.031 bid p7 560 Wh @ 0.000050 till 08:24:17 in 09:15:00 meter 7 at 107 number 60 stream 0
08:23:04.031 ask p2 150 Wh @ 0.000110 in 08:45:00 group 2 meter 12 at 112 number 82 stream 1
08:23:04.031 ask p5 250 Wh @ 0.000030 in 09:00:00 meter 5 at 105 number 67 stream 0
08:23:04.430 bid p5 520 Wh @ 0.000070 in 09:00:00 meter 5 at 105 number 68 stream 0
08:23:04.430 ask p3 150 Wh @ 0.000080 in 08:45:00 meter 3 at 103 number 66 stream 1
08:23:04.430 cancel p8 #502 number 76 stream 0
08:23:04.430 amend p6 #493 13960 Wh @ -0.000040 number 54 stream 1
08:23:04.430 ask p5 500 Wh @ 0.000000 in 08:45:00 meter 5 at 105 number 69 stream 0
08:23:04.430 bid p5 14250 Wh @ -0.000150 fok in 09:15:00 meter 5 at 105 number 70 stream 0
08:23:04.430 ask p7 510 Wh @ -0.000040 fok in 09:00:00 meter 7 at 107 number 61 stream 0
08:23:04.430 ask p9 310 Wh @ 0.000090 in 08:45:00 group 3 meter 9 at 109 number 62 stream 1
08:23:04.430 bid p7 20 Wh @ 0.000020 in 08:45:00 group 1 meter 7 at 107 number 62 stream 0
08:23:04.430 ask p4 410 Wh @ 0.000060 till 08:30:07 in 09:15:00 meter 4 at 104 number 66 stream 0
08:23:08.421 amend p4 #468 180 Wh @ 0.000160 number 62 stream 0
08:23:11.124 ask p2 140 Wh @ 0.000080 side 2 in 08:45:00 meter 12 at 112 number 83 stream 0
08:23:11.124 cancel p5 #405 number 71 stream 0
08:23:11.124 amend p8 #478 6700 Wh @ -0.000020 number 77 stream 0
08:23:11.129 ask p5 560 Wh @ 0.000130 in 09:15:00 meter 5 at 105 number 72 stream 0
08:23:14.543 ask p2 430 Wh @ -0.000050 in 08:45:00 meter 2 at 102 number 84 stream 0
08:23:14.543 bid p1 390 Wh market in 08:45:00 meter 1 at 101 number 64 stream 0
08:23:14.543 clock
08:23:18.106 amend p3 #366 150 Wh @ -0.000240 number 69 stream 1
08:23:20.316 bid p8 110 Wh @ -0.000040 in 09:00:00 group 1 meter 8 at 108 number 78 stream 0
08:23:22.580 suspend p6
08:23:25.475 amend p4 #468 90 Wh @ 0.000140 number 74 stream 1
08:23:25.475 bid p2 430 Wh market in 09:00:00 meter 2 at 102 number 83 stream 1
08:23:27.423 bid p5 370 Wh @ 0.000020 in 09:00:00 group 3 meter 5 at 105 number 80 stream 1
08:23:31.231 query p6 number 65 stream 0
08:23:31.231 ask p6 90 Wh @ -0.000030 ioc in 09:15:00 meter 6 at 106 number 55 stream 1
08:23:31.231 cancel p9 #512 number 63 stream 1
08:23:31.231 ask p2 110 Wh @ 0.000040 ioc in 09:00:00 meter 12 at 112 number 85 stream 0
08:23:32.875 bid p7 140 Wh @ 0.000050 in 09:00:00 group 3 meter 7 at 107 number 75 stream 1
08:23:34.497 amend p2 #494 260 Wh @ 0.000163 number 84 stream 1
08:23:34.497 amend p3 #206 420 Wh @ -0.000160 number 58 stream 0
08:23:38.213 amend p3 #473 270 Wh @ -0.000100 number 59 stream 0
08:23:38.213 ask p3 80 Wh @ -0.000030 in 09:15:00 group 3 meter 13 at 113 number 60 stream 0
08:23:38.213 bid p3 230 Wh @ -0.000160 ioc in 09:00:00 meter 13 at 113 number 61 stream 0
08:23:39.452 deposit p2 0.000031953
08:23:39.452 ask p2 140 Wh market in 09:00:00 meter 12 at 112 number 85 stream 1
08:23:39.452 query p1 number 66 stream 1
08:23:39.452 query p4 number 67 stream 0
08:23:40.253 amend p8 #432 40 Wh @ -0.000130 number 68 stream 1
08:23:40.253 bid p9 470 Wh @ 0.000030 ioc in 08:45:00 meter 9 at 109 number 64 stream 1
08:24:13.074 bid p8 460 Wh @ 0.002010 in 08:45:00 group 4 meter 8 at 108 number 69 stream 1
08:24:14.993 amend p2 #494 130 Wh @ 0.000160 number 86 stream 0
08:24:16.218 bid p2 50 Wh @ -0.000080 in 09:15:00 meter 0 at 102 number 87 stream 0
08:24:17.155 amend p3 #206 400 Wh @ -0.000160 number 62 stream 0
08:24:20.320 clock
08:24:22.047 ask p3 580 Wh @ 0.000120 in 09:00:00 meter 19 at 113 number 62 stream 1
08:24:22.047 ask p5 500 Wh @ -0.000060 in 08:45:00 group 1 meter 5 at 105 number 81 stream 1
08:24:23.536 bid p7 130 Wh @ -0.000160 fok in 08:45:00 meter 7 at 107 number 76 stream 1
08:24:25.540 bid p1 380 Wh @ -0.000030 ioc in 08:45:00 meter 11 at 111 number 65 stream 0
08:24:25.540 cancel p2 #494 number 86 stream 1
08:24:25.540 ask p8 300 Wh @ 0.000110 in 09:00:00 group 3 meter 8 at 108 number 79 stream 0
08:24:27.411 cancel p1 #433 number 67 stream 1
08:24:27.411 query p5 number 82 stream 1
08:24:27.411 bid p8 410 Wh @ -0.000130 in 09:00:00 group 4 meter 8 at 108 number 70 stream 1
08:24:27.411 amend p8 #526 300 Wh @ 0.000140 number 80 stream 0
08:24:27.411 ask p6 400 Wh @ -0.000070 in 09:15:00 group 1 meter 6 at 106 number 56 stream 1
08:24:53.679 bid p6 330 Wh @ 0.000050 in 09:00:00 group 2 meter 6 at 106 number 66 stream 0
08:24:55.945 ask p7 440 Wh @ 0.000120 fok in 09:15:00 meter 7 at 107 number 54 stream 0
08:24:59.826 bid p9 2580 Wh @ 0.000040 in 08:45:00 meter 9 at 110 number 49 stream 0
08:24:59.826 ask p6 230 Wh @ 0.000090 in 08:45:00 group 1 meter 6 at 106 number 57 stream 1
08:25:01.429 clock
08:25:03.648 ask p4 190 Wh @ -0.000060 in 09:15:00 group 2 meter 14 at 114 number 68 stream 0
08:26:00.440 ask p6 380 Wh @ 0.000160 in 09:15:00 group 1 meter 6 at 106 number 67 stream 0
08:26:02.966 ask p4 9950 Wh @ 0.000100 ioc in 08:45:00 meter 4 at 104 number 69 stream 0
08:26:04.417 cancel p3 #206 number 70 stream 1
08:26:04.417 bid p9 340 Wh @ -0.000040 in 08:45:00 meter 9 at 109 number 65 stream 1
08:26:07.171 amend p3 #473 270 Wh @ -0.000030 number 63 stream 0
08:26:07.171 ask p5 380 Wh @ 0.000010 in 09:00:00 meter 5 at 105 number 83 stream 1
08:26:07.171 bid p9 380 Wh @ -0.000160 in 08:45:00 meter 9 at 109 number 50 stream 0
08:26:09.748 bid p6 150 Wh @ 0.000020 kind 5 in 09:00:00 meter 6 at 106 number 58 stream 1
08:26:09.748 amend p2 #391 205 Wh @ 0.000090 number 87 stream 1
08:26:09.748 bid p9 590 Wh @ -0.000150 till 08:29:47 in 08:45:00 meter 9 at 109 number 66 stream 1
08:26:09.748 ask p2 80 Wh @ 0.000150 in 09:15:00 meter 2 at 103 number 88 stream 0
08:26:09.748 amend p8 #395 600 Wh @ 0.000120 number 71 stream 1
08:26:09.748 bid p9 590 Wh @ -0.000150 till 08:29:47 in 08:45:00 meter 9 at 109 number 66 stream 1
08:26:09.748 ask p2 320 Wh market in 09:00:00 meter 2 at 102 number 88 stream 1
08:26:10.654 ask p4 170 Wh @ -0.000010 in 09:00:00 group 4 meter 14 at 114 number 75 stream 1
08:26:10.654 ask p4 560 Wh market in 08:45:00 meter 4 at 104 number 76 stream 1
08:26:10.654 ask p7 230 Wh @ 0.000040 in 09:15:00 meter 7 at 107 number 77 stream 1
08:26:10.654 bid p7 120 Wh @ -0.000060 fok in 09:00:00 meter 7 at 107 number 78 stream 1
08:26:10.654 bid p4 60 Wh @ -0.000110 in 08:45:00 meter 4 at 104 number 77 stream 1
08:26:14.470 bid p1 590 Wh @ -0.000070 in 09:15:00 group 3 meter 1 at 101 number 68 stream 1
08:26:14.814 bid p6 580 Wh @ 0.000040 ioc in 08:45:00 meter 6 at 106 number 59 stream 1
08:26:14.814 ask p2 110 Wh @ 0.000120 ioc in 09:15:00 meter 2 at 102 number 89 stream 1
08:26:14.814 cancel p3 #473 number 71 stream 1
08:26:14.814 bid 11 100 Wh market in 09:00:00 meter 7 at 107 number 1 stream 1
08:26:18.144 bid p9 15400 Wh @ -0.000080 in 09:00:00 group 2 meter 9 at 109 number 51 stream 0
08:26:21.255 bid p6 10 Wh @ -0.000150 ioc in 08:45:00 meter 6 at 106 number 60 stream 1
08:26:21.255 ask p7 350 Wh @ 0.000000 in 09:15:00 group 2 meter 7 at 107 number 63 stream 0
08:26:21.255 ask p2 590 Wh @ 0.000010 in 09:15:00 meter 3 at 102 number 90 stream 1
08:26:21.614 bid p2 430 Wh @ -0.000120 ioc in 09:00:00 meter 2 at 102 number 91 stream 1
08:26:21.614 amend p8 #526 390 Wh @ 0.000140 number 81 stream 0
08:26:21.614 bid p8 510 Wh @ -0.000170 till 08:34:57 in 09:15:00 meter 8 at 108 number 82 stream 0
08:26:21.614 bid p4 100 Wh @ 0.000020 in 08:45:00 group 4 meter 14 at 114 number 78 stream 1
08:26:22.717 cancel p8 #487 number 83 stream 0
08:26:25.296 bid p3 460 Wh @ -0.000140 in 09:15:00 group 1 meter 3 at 104 number 66 stream 0
08:26:28.031 ask p4 70 Wh @ 0.000070 in 09:15:00 meter 14 at 114 number 79 stream 1
08:26:30.460 bid p3 8910 Wh @ -0.000050 till 08:33:57 in 09:00:00 meter 13 at 113 number 67 stream 0
08:26:30.460 ask p7 520 Wh @ 0.000010 fok in 09:00:00 meter 7 at 107 number 64 stream 0
08:26:30.460 bid p8 80 Wh @ -0.000100 till 08:31:37 in 09:00:00 group 4 meter 8 at 108 number 84 stream 0
08:26:30.460 ask p7 250 Wh @ 0.000080 in 08:45:00 meter 7 at 107 number 65 stream 0
08:26:30.460 ask p1 440 Wh @ 0.000110 in 08:45:00 group 3 meter 1 at 101 number 69 stream 1
08:26:30.765 amend p8 #517 110 Wh @ -0.000050 number 72 stream 1
08:26:33.707 ask p5 18080 Wh @ 0.000030 in 09:00:00 meter 5 at 105 number 84 stream 1
08:26:33.707 bid p9 160 Wh @ -0.000040 in 09:15:00 group 3 meter 9 at 109 number 67 stream 1
08:26:33.707 bid p8 140 Wh @ 0.000020 ioc in 09:15:00 meter 8 at 108 number 85 stream 0
08:26:33.707 query p9 number 52 stream 0
08:26:33.707 amend p8 #526 0 Wh @ 0.000140 number 86 stream 0
08:26:33.707 amend p8 #526 390 Wh @ 0.000060 number 73 stream 1
08:26:33.707 ask p2 190 Wh @ 0.000120 in 09:00:00 meter 2 at 102 number 92 stream 1
08:26:33.707 ask p6 520 Wh @ 0.000040 till 08:32:27 in 09:15:00 meter 6 at 106 number 68 stream 0
08:26:33.707 cancel p5 #262 number 73 stream 0
08:26:35.519 ask p4 240 Wh @ -0.000030 in 09:00:00 group 3 meter 14 at 114 number 80 stream 1
08:26:35.519 bid p8 540 Wh @ -0.000020 till 08:32:17 in 08:45:00 group 3 meter 8 at 108 number 74 stream 1
08:26:35.519 amend p9 #532 295 Wh @ -0.000150 number 68 stream 1
08:26:35.519 bid p3 10 Wh @ -0.000030 in 09:00:00 group 3 meter 3 at 103 number 68 stream 0
08:26:35.519 bid p5 300 Wh @ -0.000130 in 09:15:00 meter 5 at 105 number 85 stream 1
08:26:35.519 ask p5 40 Wh @ -0.000060 in 08:45:00 meter 5 at 105 number 86 stream 1
08:26:37.378 amend p8 #526 390 Wh @ 0.000063 number 75 stream 1
08:26:37.378 bid p7 430 Wh market in 09:00:00 meter 7 at 107 number 66 stream 0
08:26:37.378 bid p4 580 Wh @ -0.000170 fok in 09:00:00 meter 14 at 114 number 70 stream 0
08:26:37.378 cancel p8 #526 number 87 stream 0
08:26:38.077 bid p8 590 Wh @ -0.000160 till 08:29:57 in 09:00:00 meter 8 at 108 number 90 stream 0
08:26:39.437 bid p10 350 Wh @ -0.000030 in 09:00:00 meter 7 at 107 number 4 stream 0
08:26:39.437 ask p4 410 Wh @ 0.000130 in 09:00:00 group 3 meter 14 at 114 number 81 stream 1
08:26:39.437 ask p8 530 Wh @ 0.000110 in 08:45:00 group 3 meter 8 at 108 number 91 stream 0
08:26:39.437 amend p2 #475 900 Wh @ -0.000150 number 93 stream 1
08:26:39.437 ask p5 43 Wh market in 09:00:00 meter 5 at 105 number 87 stream 1
08:26:39.437 bid p3 320 Wh @ 0.000060 fok in 08:45:00 meter 3 at 103 number 72 stream 1
08:26:39.437 bid p9 400 Wh @ -0.000160 in 08:45:00 group 2 meter 9 at 109 number 53 stream 0
08:26:39.437 amend p4 #468 45 Wh @ 0.000140 number 71 stream 0
08:26:43.274 ask p4 270 Wh @ 0.000160 fok in 09:15:00 meter 4 at 104 number 82 stream 1
08:26:45.914 bid p5 370 Wh @ 0.000020 in 09:00:00 group 3 meter 5 at 105 number 80 stream 1
08:26:49.712 bid p9 183 Wh @ -0.000020 till 08:29:37 in 09:00:00 group 2 meter 9 at 109 number 54 stream 0
08:26:53.554 resume p6
08:26:53.554 ask p1 90 Wh @ 0.000000 ioc in 08:45:00 meter 11 at 111 number 66 stream 0
08:26:53.554 amend p2 #391 440 Wh @ 0.000090 number 89 stream 0
08:26:53.554 amend p9 #498 470 Wh @ 0.000050 number 69 stream 1
08:26:54.082 cancel p4 number 81 number 83 stream 1
08:26:54.817 amend p8 #558 640 Wh @ -0.000160 number 92 stream 0
08:26:56.492 bid p2 370 Wh @ -0.000150 till 08:26:56 in 09:15:00 meter 2 at 102 number 90 stream 0
08:26:56.492 cancel p9 #498 number 55 stream 0
08:26:56.492 bid p3 210 Wh @ -0.000060 ioc in 09:15:00 meter 3 at 103 number 73 stream 1
08:26:56.492 amend p8 #558 640 Wh @ -0.000250 number 76 stream 1
08:26:58.609 ask p4 310 Wh market in 09:15:00 meter 4 at 104 number 84 stream 1
08:26:58.609 bid p4 550 Wh @ -0.000170 till 08:26:58 in 08:45:00 meter 14 at 114 number 72 stream 0
08:26:58.609 bid p2 15420 Wh @ 0.000070 in 09:15:00 group 2 meter 12 at 112 number 94 stream 1
08:27:00.802 cancel p5 number 86 number 88 stream 1
08:27:00.802 ask p3 20 Wh @ 0.000160 in 09:15:00 meter 13 at 113 number 69 stream 0
08:27:00.913 amend p2 #418 330 Wh @ -0.000060 number 95 stream 1
08:27:46.793 ask p1 180 Wh market in 09:00:00 meter 11 at 111 number 61 stream 0
08:27:46.793 mass p6 meter 6 number 69 stream 0
08:27:46.793 clock
08:27:46.793 ask p2 400 Wh @ 0.000130 in 08:45:00 group 2 meter 19 at 112 number 96 stream 1
08:27:46.793 bid p9 280 Wh @ -0.000010 fok in 09:15:00 meter 9 at 109 number 70 stream 1
08:27:46.793 clock
08:27:48.587 ask p8 370 Wh @ -0.000040 in 09:15:00 meter 8 at 108 number 93 stream 0
08:27:49.850 bid p3 40 Wh @ -0.000100 in 09:00:00 meter 3 at 103 number 70 stream 0
08:27:52.023 amend p3 #553 0 Wh @ -0.000030 number 74 stream 1
08:27:55.495 ask p9 60 Wh @ 0.000070 ioc in 09:15:00 meter 9 at 109 number 56 stream 0
08:27:56.550 ask p6 540 Wh @ 0.000000 till 08:33:27 in 09:15:00 meter 6 at 106 number 70 stream 0
08:27:58.843 cancel p8 number 74 number 77 stream 1
08:27:58.843 cancel p4 #1 number 85 stream 1
08:27:58.843 ask p5 580 Wh @ 0.000170 fok in 09:00:00 meter 5 at 105 number 74 stream 0
08:27:58.843 ask p6 410 Wh @ 0.000030 in 08:45:00 meter 6 at 106 number 61 stream 1
08:28:02.088 ask p5 340 Wh @ 0.000130 in 09:15:00 meter 5 at 105 number 75 stream 0
08:28:02.088 cancel p9 #531 number 57 stream 0
08:28:02.088 bid p6 510 Wh @ -0.000100 in 09:15:00 meter 6 at 106 number 71 stream 0
08:28:02.088 amend p2 #551 360 Wh @ 0.000120 number 97 stream 1
08:28:05.098 bid p8 70 Wh @ -0.000140 in 09:00:00 meter 8 at 108 number 78 stream 1
08:28:05.098 ask p9 210 Wh @ -0.000020 in 09:15:00 meter 9 at 109 number 58 stream 0
08:28:08.090 ask p4 530 Wh @ 0.000110 fok in 08:45:00 meter 4 at 104 number 86 stream 1
08:28:08.090 amend p2 #551 180 Wh @ 0.000120 number 91 stream 0
08:28:08.090 bid p4 5700 Wh @ -0.000110 in 09:00:00 meter 14 at 114 number 73 stream 0
08:28:08.090 ask p1 130 Wh market in 09:15:00 meter 1 at 101 number 67 stream 0
08:28:08.090 bid p9 4370 Wh @ -0.000050 in 09:00:00 group 4 meter 9 at 109 number 59 stream 0
08:28:08.090 bid p6 320 Wh @ 0.000050 in 09:16:00 group 2 meter 6 at 106 number 62 stream 1
08:28:08.090 bid p7 450 Wh @ -0.000140 in 08:45:00 meter 7 at 107 number 79 stream 1
08:28:18.476 bid p4 310 Wh @ -0.000050 in 09:15:00 meter 4 at 104 number 74 stream 0
08:28:18.476 ask p9 30 Wh market in 09:15:00 meter 9 at 109 number 71 stream 1
08:28:18.476 ask p7 440 Wh @ 0.000060 ioc in 08:45:00 meter 7 at 107 number 80 stream 1
08:28:21.039 ask p6 450 Wh @ 0.000030 in 09:15:00 meter 6 at 106 number 72 stream 0
08:28:21.039 cancel p8 #558 number 79 stream 1
08:28:21.039 amend p9 #579 4370 Wh @ -0.000140 number 72 stream 1
08:28:23.803 ask p3 540 Wh @ 0.000160 in 09:00:00 group 3 meter 13 at 113 number 75 stream 1
08:28:24.823 cancel p9 number 54 number 60 stream 0
08:28:25.133 bid p8 300 Wh @ 0.000020 fok in 09:00:00 meter 8 at 108 number 80 stream 1
08:28:28.290 bid p7 210 Wh @ 0.000000 fok in 08:45:00 meter 7 at 107 number 67 stream 0
08:28:28.290 bid p3 510 Wh @ -0.000110 in 09:15:00 meter 3 at 103 number 71 stream 0
08:28:28.290 clock
08:28:30.410 ask p6 120 Wh market in 09:15:00 meter 6 at 106 number 73 stream 0
08:28:30.410 amend p8 #527 410 Wh @ -0.000127 number 81 stream 1
08:28:30.410 bid p8 340 Wh @ -0.000040 till 08:37:37 in 09:15:00 group 1 meter 8 at 108 number 94 stream 0
08:29:10.029 bid p2 430 Wh @ -0.000120 in 08:45:00 meter 12 at 112 number 92 stream 0
08:29:13.586 cancel p8 #587 number 95 stream 0
08:29:13.586 ask p6 0 Wh @ 0.000170 in 08:45:00 meter 6 at 106 number 63 stream 1
08:29:13.586 bid p1 390 Wh @ 0.000060 in 09:15:00 group 3 meter 1 at 101 number 70 stream 1
08:29:13.586 cancel p4 #472 number 87 stream 1
08:29:13.586 bid p2 30 Wh @ -0.000050 in 09:00:00 meter 12 at 112 number 98 stream 1
08:29:15.443 query p10 number 5 stream 1
08:29:15.443 bid p1 580 Wh @ -0.000050 fok in 08:45:00 meter 1 at 101 number 71 stream 1
08:29:15.443 deposit p1 0.000018124
08:29:15.443 bid p8 80 Wh @ -0.000100 till 08:31:37 in 09:00:00 group 4 meter 8 at 108 number 84 stream 0
08:29:15.850 ask p5 480 Wh @ -0.000020 in 09:15:00 group 2 meter 5 at 105 number 89 stream 1
08:29:19.822 ask p2 70 Wh @ -0.000010 in 09:00:00 group 1 meter 2 at 102 number 93 stream 0
08:29:19.822 bid p2 570 Wh @ 0.000010 in 09:00:00 meter 12 at 112 number 94 stream 0
08:29:20.992 ask p8 280 Wh @ 0.000000 ioc in 09:00:00 meter 8 at 108 number 96 stream 0
08:29:23.013 ask p3 160 Wh @ -0.000010 in 09:00:00 meter 3 at 103 number 72 stream 0
08:29:23.013 cancel p2 #418 number 99 stream 1
08:29:23.013 cancel p1 #548 number 68 stream 0
08:29:26.327 bid p9 260 Wh @ -0.000040 in 09:00:00 meter 9 at 109 number 61 stream 0
08:29:26.327 bid p4 50 Wh @ 0.000050 in 09:15:00 meter 4 at 104 number 75 stream 0
08:29:26.327 amend p1 #364 540 Wh @ -0.000130 number 65 stream 1
08:29:26.327 bid p9 -1 Wh @ -0.000030 in 09:00:00 meter 9 at 109 number 62 stream 0
08:29:27.895 bid p8 530 Wh @ -0.000140 in 08:45:00 group 1 meter 9 at 108 number 82 stream 1
08:29:27.895 deposit p1 0.000032037
08:29:27.895 ask p3 600 Wh market in 08:45:00 meter 3 at 103 number 73 stream 0
08:29:27.895 bid p6 200 Wh @ -0.000160 fok in 08:45:00 meter 6 at 106 number 64 stream 1
08:29:27.895 ask p4 550 Wh @ -0.000070 in 09:15:00 group 3 meter 4 at 104 number 88 stream 1
08:29:29.663 ask p1 350 Wh @ 0.000030 in 09:00:00 group 3 meter 1 at 101 number 69 stream 0
08:29:32.062 ask p6 140 Wh @ 0.000050 in 09:00:00 group 1 meter 6 at 106 number 65 stream 1
08:29:32.062 cancel p2 #551 number 100 stream 1
08:29:32.062 bid p2 300 Wh market in 08:45:00 meter 2 at 102 number 101 stream 1
08:29:32.932 ask p1 200 Wh @ 0.000030 in 08:45:00 group 2 meter 1 at 101 number 72 stream 1
08:29:36.414 bid p3 470 Wh @ -0.000010 in 08:45:00 group 1 meter 3 at 103 number 74 stream 0
08:29:36.414 bid p7 600 Wh market in 08:45:00 meter 7 at 107 number 68 stream 0
08:29:38.076 amend p5 #483 580 Wh @ 0.000140 number 90 stream 1
08:29:38.076 ask p3 470 Wh @ 0.000170 in 09:00:00 group 4 meter 13 at 113 number 75 stream 0
08:29:38.142 amend p2 #594 570 Wh @ 0.000100 number 102 stream 1
08:29:38.417 cancel p4 #543 number 89 stream 1
08:29:38.417 ask p2 90 Wh @ -0.000030 ioc in 09:00:00 meter 2 at 102 number 95 stream 0
08:29:38.417 bid p6 30 Wh @ -0.000040 in 09:00:00 meter 6 at 106 number 74 stream 0
08:29:38.991 cancel p9 #539 number 63 stream 0
08:29:38.991 amend p8 #478 6700 Wh @ -0.000040 number 83 stream 1
08:29:38.991 bid p9 360 Wh @ -0.000060 till 08:34:37 in 09:00:00 meter 9 at 109 number 64 stream 0
08:29:38.991 ask p9 500 Wh @ -0.000020 fok in 08:45:00 meter 9 at 109 number 75 stream 1
08:29:38.991 ask p8 520 Wh @ 0.000070 in 09:00:00 meter 8 at 108 number 97 stream 0
08:29:41.027 ask p2 490 Wh @ -0.000050 in 09:00:00 meter 2 at 102 number 96 stream 0
08:29:43.188 amend p8 #575 80 Wh @ -0.000140 number 98 stream 0
08:29:43.188 ask p8 40 Wh @ -0.000070 fok in 08:45:00 meter 8 at 108 number 99 stream 0
08:29:44.037 halt 09:15:00
08:29:44.037 bid p5 80 Wh market in 08:45:00 meter 5 at 105 number 76 stream 0
08:29:44.037 ask p6 370 Wh market in 09:15:00 meter 6 at 106 number 66 stream 1
08:29:46.713 ask p7 110 Wh @ -0.000020 in 09:15:00 group 1 meter 7 at 107 number 81 stream 1
08:29:46.713 ask p3 600 Wh @ -0.000060 in 09:15:00 meter 3 at 103 number 76 stream 0
08:29:49.911 bid p8 290 Wh @ -0.000160 in 09:15:00 meter 8 at 108 number 84 stream 1
08:29:52.493 ask p3 15300 Wh @ 0.000010 in 09:00:00 meter 3 at 103 number 77 stream 0
08:29:53.497 bid p8 260 Wh @ 0.000070 in 09:15:00 group 3 meter 8 at 108 number 100 stream 0
08:29:53.497 amend p9 #579 4370 Wh @ -0.000137 number 65 stream 0
08:29:53.497 cancel p9 #605 number 76 stream 1
08:29:53.497 ask p2 580 Wh @ -0.000010 in 09:15:00 group 4 meter 2 at 102 number 103 stream 1
08:29:53.497 bid p6 200 Wh market in 09:15:00 meter 6 at 106 number 67 stream 1
08:29:53.497 ask p2 330 Wh @ 0.000140 in 09:00:00 group 4 meter 2 at 102 number 97 stream 0
08:29:55.516 reopen 09:15:00
08:29:56.749 clock
08:29:59.561 bid p2 310 Wh @ 0.000010 in 08:45:00 meter 2 at 102 number 98 stream 0
08:30:03.436 open 09:30:00/900s gate 09:25:05 reference 0.000000
08:30:03.436 ask p5 290 Wh @ 0.000160 kind 5 in 09:00:00 meter 5 at 105 number 91 stream 1
08:30:03.436 ask p8 70 Wh @ 0.000070 in 09:30:00 meter 8 at 108 number 101 stream 0
08:30:06.052 ask p4 530 Wh @ -0.000060 in 09:15:00 group 3 meter 4 at 104 number 90 stream 1
08:30:06.844 ask p6 570 Wh @ -0.000040 in 09:00:00 group 3 meter 6 at 106 number 75 stream 0
08:30:07.051 ask p2 270 Wh @ -0.000020 ioc in 09:30:00 meter 12 at 112 number 104 stream 1
08:30:09.554 ask p1 320 Wh market in 09:30:00 meter 1 at 101 number 70 stream 0
08:30:09.554 amend p6 #599 80 Wh @ 0.000050 number 76 stream 0
08:30:12.770 bid p1 2720 Wh @ -0.000020 ioc in 09:30:00 meter 1 at 101 number 73 stream 1
08:30:12.770 ask p6 290 Wh @ 0.000110 in 09:00:00 meter 6 at 106 number 77 stream 0
08:30:12.770 query p6 number 68 stream 1
08:30:24.502 cancel p6 #574 number 78 stream 0
08:30:24.502 bid p2 500 Wh @ 0.000010 fok in 09:15:00 meter 2 at 102 number 105 stream 1
08:30:24.502 bid p6 400 Wh @ -0.000060 in 09:15:00 meter 6 at 106 number 79 stream 0
08:30:24.502 cancel p3 #566 number 78 stream 0
08:30:26.780 ask p1 220 Wh @ -0.000030 in 09:30:00 meter 1 at 101 number 71 stream 0
08:30:30.474 amend p7 #540 350 Wh @ 0.000003 number 69 stream 0
08:30:30.474 ask p4 250 Wh @ 0.000010 fok in 09:30:00 meter 14 at 114 number 91 stream 1
08:30:30.474 ask p8 570 Wh @ 0.000060 in 09:00:00 group 4 meter 8 at 108 number 102 stream 0
08:30:30.474 bid p2 50 Wh @ -0.000020 fok in 09:00:00 meter 2 at 102 number 106 stream 1
08:30:33.646 amend p6 #599 60 Wh @ 0.000050 number 69 stream 1
08:30:33.646 bid p4 570 Wh @ -0.000020 till 08:40:27 in 09:15:00 meter 14 at 114 number 92 stream 1
08:30:35.569 amend p9 #492 240 Wh @ -0.000130 number 77 stream 1
08:30:35.569 amend p6 #599 0 Wh @ 0.000050 number 70 stream 1
08:30:36.148 amend p1 #601 200 Wh @ -0.000070 number 72 stream 0
08:30:36.148 amend p8 #559 480 Wh @ 0.000110 number 85 stream 1
08:30:36.148 bid p5 420 Wh @ -0.000080 in 09:15:00 group 3 meter 5 at 105 number 92 stream 1
08:30:36.238 ask p8 160 Wh @ 0.000100 in 09:30:00 meter 8 at 108 number 103 stream 0
08:30:39.969 bid p6 580 Wh @ 0.000010 in 09:00:00 meter 6 at 106 number 71 stream 1
08:30:39.969 deposit p2 0.000039104
08:30:41.402 bid p4 370 Wh @ -0.000130 in 09:15:00 meter 4 at 104 number 76 stream 0
08:30:42.182 bid p2 80 Wh @ -0.000070 till 08:34:37 in 09:15:00 group 1 meter 12 at 112 number 107 stream 1
08:30:42.182 bid p5 540 Wh market in 09:15:00 meter 5 at 105 number 77 stream 0
08:30:42.182 ask p8 280 Wh @ -0.000040 in 09:15:00 group 1 meter 8 at 108 number 86 stream 1
08:30:42.182 bid p3 550 Wh @ -0.000140 ioc in 09:30:00 meter 3 at 103 number 76 stream 1
08:30:44.710 cancel p8 #625 number 104 stream 0
08:30:47.733 bid p3 380 Wh @ -0.000120 in 09:00:00 meter 13 at 113 number 77 stream 1
08:30:47.733 query p1 number 73 stream 0
08:30:47.733 cancel p7 number 74 number 82 stream 1
08:30:51.008 halt 09:30:00
08:30:51.008 bid p1 230 Wh @ 0.000050 in 09:15:00 meter 1 at 101 number 74 stream 0
08:30:51.008 bid p6 430 Wh @ -0.000170 in 09:30:00 meter 6 at 106 number 80 stream 0
08:31:20.067 ask p3 70 Wh @ -0.000020 in 09:15:00 group 4 meter 3 at 103 number 79 stream 0
08:31:20.067 bid p8 110 Wh @ -0.000050 in 09:00:00 meter 8 at 108 number 87 stream 1
08:31:20.067 ask p2 200 Wh @ 0.000130 in 09:30:00 meter 2 at 102 number 99 stream 0
08:31:20.067 bid p7 390 Wh @ -0.000030 till 08:36:37 in 09:15:00 group 1 meter 7 at 107 number 70 stream 0
08:31:20.067 amend p4 #477 480 Wh @ -0.000067 number 77 stream 0
08:31:20.067 amend p4 #627 570 Wh @ -0.000070 number 78 stream 0
08:31:20.549 cancel p5 #366 number 93 stream 1
08:31:23.711 amend p7 #611 15290 Wh @ 0.000010 number 83 stream 1
08:31:23.711 amend p1 #623 220 Wh @ -0.000110 number 74 stream 1
08:31:23.711 ask p4 163 Wh @ 0.000140 in 09:00:00 meter 4 at 104 number 93 stream 1
08:31:23.711 bid p7 450 Wh @ -0.000020 till 08:32:57 in 09:00:00 meter 7 at 107 number 71 stream 0
08:31:23.711 ask p9 270 Wh @ 0.000010 fok in 09:00:00 meter 9 at 109 number 78 stream 1
08:31:23.711 amend p7 #638 390 Wh @ -0.000050 number 84 stream 1
08:31:23.711 clock
08:31:23.711 cancel p8 #1 number 105 stream 0
08:31:23.711 ask p9 420 Wh @ 0.000040 in 09:30:00 meter 9 at 109 number 66 stream 0
08:31:25.463 cancel p8 #559 number 88 stream 1
08:31:25.560 cancel p8 number 102 number 106 stream 0
08:31:26.683 amend p9 #492 210 Wh @ -0.000130 number 79 stream 1
08:31:29.017 bid p3 480 Wh @ 0.000000 fok in 09:15:00 meter 3 at 103 number 78 stream 1
08:31:29.017 amend p5 #514 560 Wh @ 0.000170 number 78 stream 0
08:31:29.244 bid p1 70 Wh @ 0.000020 in 09:30:00 meter 11 at 111 number 75 stream 1
08:31:29.244 ask p9 290 Wh @ -0.000070 in 09:00:00 meter 9 at 109 number 67 stream 0
08:31:31.140 ask p9 190 Wh @ -0.000010 in 09:00:00 group 3 meter 9 at 109 number 80 stream 1
08:31:31.140 bid p2 410 Wh @ 0.000070 in 09:30:00 group 2 meter 2 at 102 number 108 stream 1
08:31:33.757 ask p9 150 Wh @ -0.000050 in 09:00:00 meter 9 at 109 number 81 stream 1
08:31:33.857 amend p5 #483 630 Wh @ 0.000140 number 79 stream 0
08:31:36.615 cancel p1 #537 number 76 stream 1
08:31:36.615 ask p3 300 Wh @ 0.000050 till 08:40:17 in 09:15:00 meter 13 at 113 number 80 stream 0
08:31:36.615 ask p9 550 Wh @ 0.000150 ioc in 09:30:00 meter 9 at 109 number 68 stream 0
08:31:36.615 amend p5 #535 0 Wh @ 0.000040 number 94 stream 1
08:31:37.330 clock
08:31:37.330 ask p9 330 Wh @ 0.000100 in 09:15:00 group 3 meter 9 at 109 number 69 stream 0
08:31:38.674 ask p2 460 Wh market in 09:30:00 meter 2 at 102 number 109 stream 1
08:31:39.662 ask p6 130 Wh market in 09:15:00 meter 6 at 106 number 72 stream 1
08:31:39.662 amend p8 #395 0 Wh @ 0.000120 number 89 stream 1
08:31:41.756 ask p3 390 Wh @ -0.000020 ioc in 09:30:00 meter 3 at 103 number 79 stream 1
08:31:41.756 bid p8 80 Wh @ -0.000110 in 09:00:00 group 3 meter 8 at 108 number 90 stream 1
08:31:42.295 bid p2 140 Wh @ -0.000030 till 08:35:27 in 09:15:00 meter 2 at 102 number 110 stream 1
08:31:42.295 bid p6 80 Wh market in 09:15:00 meter 7 at 106 number 73 stream 1
08:31:46.019 bid p8 390 Wh @ 0.000030 in 09:15:00 meter 8 at 108 number 107 stream 0
08:31:46.019 amend p6 #599 60 Wh @ 0.000150 number 81 stream 0
08:31:48.575 amend p8 #575 0 Wh @ -0.000140 number 91 stream 1
08:31:48.575 ask p5 590 Wh @ -0.000040 in 09:15:00 group 2 meter 5 at 105 number 80 stream 0
08:31:48.575 bid p3 580 Wh @ 0.000070 ioc in 08:30:00 meter 3 at 103 number 80 stream 1
08:31:48.575 amend p7 #580 0 Wh @ -0.000140 number 72 stream 0
08:31:51.876 bid p7 520 Wh @ 0.000030 ioc in 09:15:00 meter 7 at 107 number 85 stream 1
08:31:53.564 ask p5 40 Wh @ -0.000050 in 09:00:00 meter 5 at 105 number 81 stream 0
08:31:53.564 ask p6 60 Wh @ 0.000000 fok in 09:30:00 meter 6 at 106 number 82 stream 0
08:31:53.564 cancel p9 #579 number 70 stream 0
08:31:54.863 bid p8 380 Wh @ 0.000070 in 09:30:00 group 1 meter 8 at 108 number 92 stream 1
08:31:56.947 ask p5 430 Wh @ 0.000160 in 09:00:00 group 4 meter 5 at 105 number 82 stream 0
08:31:59.711 amend p5 #554 400 Wh @ -0.000130 number 83 stream 0
08:31:59.711 cancel p9 #642 number 82 stream 1
08:31:59.711 amend p9 #644 165 Wh @ 0.000100 number 83 stream 1
08:32:00.082 amend p8 #517 100 Wh @ -0.000050 number 93 stream 1
08:32:00.082 query p7 number 86 stream 1
08:32:00.082 cancel p7 #547 number 87 stream 1
08:32:00.082 ask p8 380 Wh @ -0.000070 fok in 09:15:00 meter 8 at 108 number 94 stream 1
08:32:01.165 amend p8 #517 50 Wh @ -0.000050 number 108 stream 0
08:32:01.165 cancel p2 #588 number 100 stream 0
08:32:03.289 ask p2 550 Wh @ -0.000060 in 09:00:00 group 2 meter 12 at 112 number 101 stream 0
08:32:03.289 ask p8 400 Wh @ 0.000170 till 08:36:47 in 09:15:00 meter 8 at 108 number 109 stream 0
08:32:03.322 amend p4 #627 570 Wh @ -0.000067 number 79 stream 0
08:32:04.177 bid p3 320 Wh @ -0.000130 fok in 09:15:00 meter 13 at 113 number 81 stream 0
08:32:04.177 cancel p8 number 85 number 95 stream 1
08:32:07.854 ask p8 550 Wh @ 0.000070 in 09:00:00 meter 9 at 108 number 110 stream 0
08:32:07.854 reopen 09:30:00
08:32:07.854 ask p4 370 Wh @ -0.000050 fok in 09:00:00 meter 4 at 104 number 80 stream 0
08:32:07.854 ask p4 80 Wh @ 0.000010 ioc in 09:15:00 meter 4 at 104 number 81 stream 0
08:32:07.854 bid p4 560 Wh @ -0.000020 in 09:00:00 meter 14 at 114 number 82 stream 0
08:32:07.854 cancel p8 #395 number 96 stream 1
08:32:07.854 ask p1 170 Wh @ -0.002000 in 09:30:00 group 3 meter 1 at 101 number 75 stream 0
08:32:10.034 ask p7 130 Wh @ 0.000060 till 08:32:27 in 09:00:00 meter 7 at 107 number 73 stream 0
08:32:12.362 bid p3 100 Wh market in 09:00:00 meter 13 at 113 number 81 stream 1
08:32:12.362 ask p1 300 Wh market in 09:15:00 meter 1 at 101 number 76 stream 0
08:32:12.362 bid p3 190 Wh @ -0.000160 in 09:30:00 meter 3 at 103 number 82 stream 1
08:32:14.365 ask p7 10 Wh @ 0.000120 in 09:15:00 meter 7 at 107 number 74 stream 0
08:32:14.365 ask p4 30 Wh @ 0.000070 ioc in 09:00:00 meter 14 at 114 number 94 stream 1
08:32:14.365 bid p5 50 Wh @ 0.000050 ioc in 09:15:00 meter 5 at 105 number 95 stream 1
08:32:15.889 ask p9 100 Wh @ 0.000040 in 09:00:00 group 3 meter 9 at 109 number 84 stream 1
08:32:15.889 ask p5 360 Wh @ -0.000060 in 09:15:00 meter 5 at 105 number 96 stream 1
08:32:18.291 ask p5 230 Wh @ -0.000060 ioc in 09:15:00 meter 5 at 105 number 97 stream 1
08:32:21.840 clock
08:32:25.254 cancel p8 #1 number 111 stream 0
08:32:25.447 amend p8 #629 160 Wh @ 0.000170 number 97 stream 1
08:32:25.447 ask p6 180 Wh @ 0.000130 in 09:01:00 group 1 meter 6 at 106 number 74 stream 1
08:32:28.347 bid p6 70 Wh market in 09:00:00 meter 6 at 106 number 75 stream 1
08:32:28.347 amend p9 #663 100 Wh @ 0.000043 number 71 stream 0
08:32:32.244 bid p5 -1 Wh @ -0.000040 in 09:15:00 meter 5 at 105 number 98 stream 1
08:32:32.244 clock
08:32:32.244 cancel p4 #477 number 95 stream 1
08:32:32.244 cancel p5 #590 number 99 stream 1
08:32:32.244 bid p8 210 Wh @ -0.000080 in 09:15:00 group 3 meter 8 at 108 number 112 stream 0
08:32:34.474 cancel p6 #599 number 83 stream 0
08:32:34.474 query p10 number 5 stream 0
08:32:34.474 clock
08:32:36.806 bid p3 110 Wh @ 0.000010 ioc in 09:15:00 meter 3 at 103 number 83 stream 1
08:32:36.806 bid p2 400 Wh @ -0.000060 in 09:15:00 group 2 meter 2 at 102 number 102 stream 0
08:32:37.442 ask p3 440 Wh @ 0.000160 in 09:00:00 group 1 meter 3 at 103 number 84 stream 1
08:32:37.442 cancel p5 #514 number 84 stream 0
08:32:37.442 cancel p5 #483 number 85 stream 0
08:32:37.442 bid p6 500 Wh @ -0.000060 ioc in 09:15:00 meter 6 at 106 number 76 stream 1
08:32:37.442 query p7 number 75 stream 0
08:32:39.118 amend p8 #488 180 Wh @ 0.000153 number 113 stream 0
08:32:41.097 amend p7 #363 6700 Wh @ -0.000150 number 88 stream 1
08:32:41.097 amend p8 #607 530 Wh @ 0.000070 number 114 stream 0
08:32:41.097 cancel p4 #468 number 96 stream 1
08:32:41.097 cancel p9 #498 number 55 stream 0
08:32:43.324 ask p2 330 Wh market in 09:30:00 meter 12 at 112 number 103 stream 0
08:32:43.324 ask p5 160 Wh @ 0.000090 ioc in 09:15:00 meter 5 at 105 number 86 stream 0
08:32:45.875 mass p9 number 85 stream 1
08:32:45.875 query p3 number 82 stream 0
08:32:47.730 ask p1 310 Wh @ 0.000010 in 09:30:00 meter 1 at 101 number 77 stream 1
08:33:16.251 ask p2 330 Wh market in 09:30:00 meter 12 at 112 number 103 stream 0
08:33:16.251 amend p7 #535 180 Wh @ 0.000040 number 76 stream 0
08:33:16.251 cancel p2 #631 number 111 stream 1
08:33:16.251 cancel p2 #612 number 112 stream 1
08:33:16.251 bid p6 300 Wh @ -0.000060 ioc in 09:00:00 meter 6 at 107 number 84 stream 0
08:33:18.387 ask p7 230 Wh @ 0.000130 in 09:15:00 group 2 meter 7 at 107 number 77 stream 0
08:33:18.387 query p4 number 83 stream 0
08:33:18.387 bid p5 50 Wh @ 0.000040 till 08:39:57 in 09:30:00 meter 5 at 105 number 100 stream 1
08:33:18.387 amend p8 #517 190 Wh @ -0.000050 number 115 stream 0
08:33:18.387 deposit p1 0.000044995
08:33:18.387 ask p3 310 Wh @ 0.000150 in 09:15:00 meter 3 at 103 number 83 stream 0
08:33:18.387 ask p1 480 Wh market in 09:30:00 meter 1 at 101 number 77 stream 0
08:33:20.779 ask p9 50 Wh @ 0.000140 in 09:00:00 group 4 meter 9 at 109 number 86 stream 1
08:33:21.001 bid p9 280 Wh @ -0.000170 fok in 09:00:00 meter 9 at 109 number 87 stream 1
08:33:24.364 ask p6 260 Wh @ -0.000060 ioc in 09:00:00 meter 6 at 106 number 77 stream 1
08:33:28.075 amend p8 #646 250 Wh @ -0.000110 number 98 stream 1
08:33:28.075 bid p1 460 Wh @ 0.000060 in 09:30:00 meter 11 at 111 number 78 stream 1
08:33:28.075 amend p2 #475 900 Wh @ -0.000160 number 113 stream 1
08:33:28.075 ask p3 15560 Wh @ 0.000050 ioc in 09:30:00 meter 3 at 103 number 84 stream 0
08:33:28.075 clock
08:33:31.512 amend p7 #638 390 Wh @ -0.000030 number 89 stream 1
08:33:33.639 cancel p2 #475 number 104 stream 0
08:33:34.774 ask p9 230 Wh @ 0.000120 in 09:15:00 group 2 meter 9 at 109 number 72 stream 0
08:33:34.774 ask p5 460 Wh @ 0.000020 in 09:30:00 meter 5 at 105 number 101 stream 1
08:33:34.774 bid p5 60 Wh @ 0.000020 in 09:15:00 group 5 meter 5 at 105 number 102 stream 1
08:33:35.645 ask p8 300 Wh @ 0.000130 ioc in 09:30:00 meter 8 at 108 number 99 stream 1
08:33:35.645 bid p7 210 Wh @ -0.000060 ioc in 09:30:00 meter 7 at 107 number 78 stream 0
08:33:39.350 bid p5 570 Wh @ 0.000040 fok in 09:15:00 meter 5 at 105 number 87 stream 0
08:33:43.210 bid p6 290 Wh @ 0.000070 in 09:30:00 meter 6 at 106 number 85 stream 0
08:33:43.210 bid p3 180 Wh @ -0.000100 in 09:30:00 meter 3 at 103 number 85 stream 1
08:33:43.210 ask p3 270 Wh @ 0.000060 in 09:15:00 meter 14 at 113 number 86 stream 1
08:33:46.536 bid p8 470 Wh @ -0.000070 in 09:30:00 group 3 meter 8 at 108 number 100 stream 1
08:33:46.536 bid p1 170 Wh @ 0.000040 ioc in 09:15:00 meter 11 at 111 number 79 stream 1
08:33:46.536 ask p4 550 Wh @ -0.000020 in 09:15:00 meter 4 at 104 number 84 stream 0
08:33:46.536 bid p6 110 Wh @ -0.000060 ioc in 09:30:00 meter 6 at 106 number 86 stream 0
08:33:46.536 amend p2 #667 390 Wh @ -0.000060 number 114 stream 1
08:33:50.511 ask p2 450 Wh @ 0.000140 till 08:41:47 in 09:15:00 meter 12 at 112 number 115 stream 1
08:33:52.923 bid p6 350 Wh market in 09:15:00 meter 6 at 106 number 78 stream 1
08:33:53.675 amend p8 #448 0 Wh @ 0.000120 number 101 stream 1
08:33:53.675 bid p5 440 Wh @ 0.000040 in 09:15:00 meter 5 at 105 number 88 stream 0
08:33:53.675 bid p9 270 Wh @ -0.000110 till 08:35:47 in 09:00:00 group 3 meter 9 at 109 number 73 stream 0
08:33:53.675 cancel p6 number 75 number 79 stream 1
08:33:56.579 bid p2 470 Wh @ -0.000080 in 09:30:00 group 1 meter 2 at 102 number 105 stream 0
08:33:56.579 ask p2 60 Wh @ 0.000100 till 08:34:27 in 09:00:00 group 2 meter 2 at 102 number 106 stream 0
08:33:58.415 amend p8 #646 250 Wh @ -0.000120 number 116 stream 17
08:33:58.814 bid p3 310 Wh @ -0.000140 in 09:15:00 group 3 meter 3 at 103 number 87 stream 1
08:33:58.814 suspend p4
08:33:59.623 ask p7 230 Wh @ -0.000010 till 08:34:27 in 09:00:00 group 1 meter 7 at 107 number 79 stream 0
08:33:59.623 bid p1 70 Wh @ -0.000020 fok in 09:15:00 meter 11 at 111 number 78 stream 0
08:34:00.677 cancel p5 #573 number 89 stream 0
08:34:02.418 ask p8 550 Wh @ -0.000070 fok in 09:30:00 meter 8 at 108 number 102 stream 1
08:34:02.418 bid p1 60 Wh @ 0.000000 in 09:15:00 meter 1 at 101 number 79 stream 0
08:34:08.305 amend p9 #1 240 Wh @ -0.000110 number 88 stream 1
08:34:08.305 bid p2 510 Wh @ -0.000080 in 09:00:00 group 2 meter 12 at 112 number 107 stream 0
08:34:08.305 halt 09:30:00
08:34:10.713 cancel p7 #580 number 90 stream 1
08:34:12.769 cancel p8 #629 number 103 stream 1
08:34:13.986 clock
08:34:15.044 ask p1 390 Wh @ 0.000160 in 09:15:00 group 5 meter 11 at 111 number 80 stream 0
08:34:17.604 amend p8 #527 390 Wh @ -0.000130 number 117 stream 0
08:34:17.604 ask p5 70 Wh @ 0.000120 in 09:30:00 meter 5 at 105 number 103 stream 1
08:34:17.604 bid p7 0 Wh @ 0.000010 in 09:15:00 meter 7 at 107 number 80 stream 0
08:34:17.604 bid p3 430 Wh @ 0.000020 in 09:00:00 meter 3 at 103 number 88 stream 1
08:34:17.604 cancel p6 number 79 number 80 stream 1
08:34:17.604 bid p8 230 Wh @ -0.000110 till 08:35:57 in 09:15:00 meter 9 at 108 number 118 stream 0
08:34:17.604 ask p2 330 Wh @ 0.000150 side 2 in 09:30:00 group 2 meter 12 at 112 number 108 stream 0
08:34:17.965 query p4 number 97 stream 1
08:34:19.172 ask p1 290 Wh market in 09:15:00 meter 1 at 101 number 80 stream 1
08:34:19.172 cancel p8 #448 number 119 stream 0
08:34:19.172 ask p5 320 Wh @ 0.000120 in 09:00:00 meter 5 at 105 number 90 stream 0
08:34:19.172 cancel p5 #680 number 104 stream 1
08:34:19.172 ask p9 490 Wh @ 0.000000 in 09:15:00 group 3 meter 9 at 109 number 89 stream 1
08:34:19.895 amend p9 #692 240 Wh @ -0.000110 number 74 stream 0
08:34:19.895 amend p8 #666 0 Wh @ -0.000080 number 120 stream 0
08:34:19.895 ask p2 10330 Wh market in 09:30:00 meter 12 at 112 number 109 stream 0
08:34:19.895 query p2 number 116 stream 1
08:34:19.895 ask p5 550 Wh @ -0.000030 in 09:15:00 group 5 meter 5 at 105 number 105 stream 1
08:34:22.608 bid p5 80 Wh market in 09:00:00 meter 5 at 105 number 106 stream 1
08:34:22.608 cancel p2 #590 number 110 stream 0
08:34:22.608 bid p5 330 Wh @ 0.000040 in 09:30:00 meter 5 at 105 number 107 stream 1
08:34:22.608 bid p1 380 Wh @ 0.000070 in 09:00:00 group 1 meter 11 at 111 number 81 stream 1
08:34:25.409 bid p5 590 Wh @ 0.000000 ioc in 09:15:00 meter 5 at 105 number 91 stream 0
08:34:25.906 amend p6 #572 205 Wh @ 0.000030 number 87 stream 0
08:34:29.891 bid p1 480 Wh market in 09:00:00 meter 11 at 111 number 82 stream 0
08:34:29.891 bid p1 1610 Wh @ 0.000040 fok in 09:15:00 meter 1 at 101 number 83 stream 0
08:34:29.891 amend p9 #679 170 Wh @ 0.000120 number 75 stream 0
08:34:33.095 bid p4 570 Wh @ -0.000010 ioc in 09:00:00 meter 14 at 114 number 98 stream 1
08:34:33.095 ask p1 520 Wh @ 0.000080 ioc in 09:15:00 meter 1 at 101 number 82 stream 1
08:34:33.095 bid p1 400 Wh @ -0.000140 in 09:30:00 meter 1 at 101 number 83 stream 1
08:34:33.095 bid p7 100 Wh @ 0.000000 in 09:30:00 meter 7 at 107 number 91 stream 1
08:34:33.095 cancel p3 #695 number 89 stream 1
08:34:34.665 ask p2 260 Wh market in 09:15:00 meter 2 at 102 number 117 stream 1
08:34:34.665 ask p1 250 Wh @ 0.000020 in 09:30:00 meter 1 at 101 number 84 stream 1
08:34:34.665 ask p6 20 Wh @ 0.000080 fok in 09:15:00 meter 6 at 106 number 81 stream 1
08:34:37.611 cancel p6 #620 number 88 stream 0
08:34:39.084 amend p8 #607 520 Wh @ 0.000070 number 121 stream 0
08:34:39.084 ask p4 230 Wh @ -0.000070 fok in 09:30:00 meter 14 at 114 number 99 stream 1
08:34:39.084 amend p8 #685 430 Wh @ -0.000070 number 122 stream 0
08:34:42.237 ask p5 510 Wh @ 0.000000 in 09:30:00 group 3 meter 5 at 105 number 108 stream 1
08:34:42.272 ask p7 570 Wh @ 0.000080 in 08:30:00 group 2 meter 7 at 107 number 92 stream 1
08:34:42.272 amend p9 #679 170 Wh @ 0.000030 number 90 stream 1
08:34:42.272 ask p1 600 Wh @ 0.000030 fok in 09:00:00 meter 11 at 111 number 84 stream 0
08:34:42.272 bid p9 430 Wh @ 0.000060 fok in 09:15:00 meter 9 at 109 number 76 stream 0
08:34:42.334 bid p7 240 Wh @ -0.000030 till 08:42:27 in 09:15:00 group 2 meter 7 at 107 number 93 stream 1
08:34:42.749 ask p9 390 Wh @ 0.000110 till 08:34:42 in 09:15:00 meter 9 at 109 number 91 stream 1
08:34:42.749 bid p6 120 Wh @ -0.000010 in 09:00:00 meter 6 at 106 number 82 stream 1
08:34:42.749 cancel p5 #628 number 109 stream 1
08:34:45.634 ask p3 260 Wh @ -0.000050 in 09:30:00 meter 13 at 113 number 90 stream 1
08:34:45.634 bid p2 290 Wh @ 0.000030 in 09:15:00 meter 12 at 112 number 118 stream 1
08:34:45.634 bid p9 220 Wh @ -0.000020 fok in 09:30:00 meter 9 at 109 number 92 stream 1
08:34:45.634 ask p5 40 Wh @ -0.000050 in 09:00:00 meter 5 at 105 number 81 stream 0
08:34:46.709 bid p7 180 Wh @ -0.000050 in 09:30:00 group 4 meter 7 at 107 number 94 stream 1
08:34:46.709 ask p4 370 Wh @ -0.000050 fok in 09:00:00 meter 4 at 104 number 80 stream 0
08:34:47.080 amend p6 #622 250 Wh @ -0.000060 number 83 stream 17
08:34:47.319 bid p6 400 Wh @ -0.000060 in 09:15:00 meter 6 at 106 number 79 stream 0
08:34:50.699 bid p7 260 Wh @ -0.000060 ioc in 09:30:00 meter 7 at 107 number 81 stream 0
08:34:50.699 amend p8 #478 6700 Wh @ -0.000037 number 104 stream 1
08:34:50.699 bid p4 70 Wh @ 0.000050 in 09:30:00 group 4 meter 4 at 104 number 100 stream 1
08:34:50.699 ask p2 320 Wh market in 09:15:00 meter 2 at 102 number 119 stream 1
08:35:22.873 cancel p8 #517 number 123 stream 0
08:35:25.374 amend p8 #488 180 Wh @ 0.000130 number 105 stream 1
08:35:25.374 bid p3 260 Wh @ -0.000080 till 08:45:17 in 09:30:00 meter 13 at 113 number 91 stream 1
08:35:27.307 amend p5 #554 400 Wh @ -0.000050 number 110 stream 1
08:35:31.194 bid p3 580 Wh @ 0.000030 in 09:00:00 meter 13 at 113 number 92 stream 1
08:35:31.194 ask p5 220 Wh @ 0.000030 fok in 09:30:00 meter 5 at 105 number 111 stream 1
08:35:31.194 bid p9 490 Wh @ 0.000050 ioc in 09:15:00 meter 9 at 109 number 93 stream 1
08:35:31.194 ask p2 420 Wh @ 0.000010 ioc in 09:30:00 meter 12 at 112 number 111 stream 0
08:35:31.419 cancel p6 #572 number 84 stream 1
08:35:31.419 bid p3 980 Wh @ -0.000130 in 09:00:00 group 3 meter 3 at 103 number 93 stream 1
08:35:31.419 cancel p8 #646 number 124 stream 0
08:35:32.809 bid p5 570 Wh @ 0.000040 fok in 09:15:00 meter 5 at 105 number 87 stream 0
08:35:36.164 bid p1 7270 Wh @ -0.000160 in 09:15:00 meter 1 at 101 number 85 stream 1
08:35:36.164 clock
08:35:39.162 bid p7 480 Wh @ -0.000150 till 08:39:27 in 09:00:00 group 4 meter 7 at 107 number 82 stream 0
08:35:40.035 clock
08:35:41.322 amend p8 #432 -20 Wh @ -0.000130 number 106 stream 1
08:35:41.322 ask p5 590 Wh @ 0.000040 till 08:41:47 in 09:15:00 group 1 meter 5 at 105 number 92 stream 0
08:35:41.322 ask p8 290 Wh @ 0.000090 in 09:00:00 group 4 meter 8 at 108 number 107 stream 1
08:35:45.071 reopen 09:30:00
08:35:45.598 ask p1 340 Wh @ 0.000090 ioc in 09:15:00 meter 1 at 101 number 86 stream 1
08:35:49.230 ask p4 110 Wh @ 0.000000 till 08:44:27 in 09:30:00 meter 5 at 104 number 85 stream 0
08:35:50.837 amend p6 #715 120 Wh @ 0.000030 number 89 stream 0
08:35:50.837 ask p9 20 Wh @ 0.000140 till 08:43:37 in 09:00:00 group 2 meter 9 at 109 number 94 stream 1
08:35:51.149 bid p7 500 Wh @ -0.000170 in 09:15:00 group 2 meter 7 at 107 number 83 stream 0
08:35:54.184 clock
08:35:55.684 ask p8 490 Wh market in 09:15:00 meter 8 at 108 number 125 stream 0
08:35:58.719 ask p6 290 Wh @ 0.000020 in 09:00:00 group 2 meter 6 at 106 number 85 stream 1
08:36:01.978 cancel p2 #667 number 112 stream 0
08:36:01.978 cancel p1 #598 number 85 stream 0
08:36:01.978 bid p7 70 Wh @ -0.000170 in 09:15:00 meter 7 at 107 number 84 stream 17
08:36:01.978 amend p8 #607 490 Wh @ 0.000070 number 108 stream 1
08:36:01.978 amend p6 #729 145 Wh @ 0.000020 number 86 stream 1
08:36:01.978 amend p8 #607 490 Wh @ 0.000073 number 126 stream 0
08:36:01.978 bid p3 210 Wh @ 0.000010 in 09:00:00 group 3 meter 3 at 103 number 94 stream 1
08:36:03.596 bid p6 220 Wh @ 0.002000 in 09:00:00 meter 6 at 106 number 87 stream 1
08:36:05.839 cancel p7 #363 number 95 stream 1
08:36:05.839 ask p7 370 Wh @ 0.000090 till 08:36:47 in 09:00:00 group 1 meter 7 at 107 number 85 stream 0
08:36:05.839 ask p3 50 Wh @ 0.000150 in 09:30:00 meter 13 at 113 number 85 stream 0
08:36:05.839 ask p2 200 Wh @ 0.000110 ioc in 09:15:00 meter 2 at 102 number 113 stream 0
08:36:05.839 bid p9 180 Wh @ 0.000040 in 09:30:00 group 2 meter 9 at 109 number 95 stream 1
08:36:05.839 ask p4 60 Wh @ -0.000020 in 09:00:00 group 2 meter 14 at 114 number 86 stream 0
08:36:07.503 amend p9 #726 -20 Wh @ 0.000140 number 77 stream 0
08:36:08.155 query p2 number 120 stream 1
08:36:08.155 bid p6 580 Wh @ -0.000120 in 09:00:00 group 1 meter 6 at 106 number 88 stream 1
08:36:11.578 ask p5 20 Wh @ 0.000060 in 09:30:00 meter 5 at 105 number 93 stream 0
08:36:11.578 bid p7 250 Wh @ 0.000020 in 09:30:00 group 2 meter 7 at 107 number 86 stream 0
08:36:11.578 bid p5 50 Wh @ -0.000070 in 09:15:00 group 3 meter 19 at 105 number 94 stream 0
08:36:12.533 bid p4 520 Wh @ -0.000060 in 09:30:00 meter 14 at 114 number 87 stream 0
08:36:12.533 bid p3 130 Wh @ -0.000010 ioc in 09:15:00 meter 3 at 103 number 95 stream 1
08:36:12.533 ask p6 450 Wh @ 0.000150 in 09:00:00 group 2 meter 6 at 106 number 89 stream 1
08:36:12.533 ask p9 360 Wh @ -0.000060 in 09:00:00 meter 9 at 109 number 96 stream 1
08:36:12.533 ask p5 60 Wh @ 0.000040 ioc in 09:30:00 meter 5 at 105 number 112 stream 1
08:36:12.533 bid p1 20 Wh @ 0.000010 in 09:00:00 meter 1 at 101 number 87 stream 1
08:36:12.533 bid p1 510 Wh @ -0.000150 in 09:00:00 meter 11 at 111 number 86 stream 0
08:36:13.581 bid p1 110 Wh @ -0.000010 in 09:15:00 meter 1 at 101 number 87 stream 0
08:36:13.581 resume p4
08:36:13.581 cancel p8 #614 number 110 stream 1
08:36:13.581 cancel p9 #675 number 97 stream 1
08:36:15.345 clock
08:36:15.345 ask p4 280 Wh @ 0.000150 in 09:00:00 group 2 meter 14 at 114 number 88 stream 0
08:36:18.685 ask p6 460 Wh @ 0.000100 in 09:15:00 group 2 meter 6 at 106 number 90 stream 1
08:36:20.018 bid p7 260 Wh @ -0.000060 ioc in 09:30:00 meter 7 at 107 number 81 stream 0
08:36:22.421 amend p7 #730 0 Wh @ 0.000090 number 96 stream 1
08:36:22.421 deposit p1 0.000013394
08:36:24.919 ask p6 180 Wh @ 0.000060 fok in 09:00:00 meter 6 at 106 number 90 stream 0
08:36:27.807 bid p8 170 Wh @ 0.000040 fok in 09:30:00 meter 8 at 108 number 127 stream 0
08:36:27.807 clock
08:36:27.807 ask p4 550 Wh @ 0.000100 in 09:00:00 group 2 meter 4 at 104 number 101 stream 1
08:36:27.807 clock
08:36:27.807 cancel p8 number 102 number 111 stream 1
08:36:27.807 ask p9 540 Wh @ 0.000050 ioc in 09:30:00 group 5 meter 9 at 109 number 98 stream 1
08:36:27.807 ask p5 310 Wh @ 0.000060 in 09:30:00 meter 5 at 105 number 113 stream 1
08:36:27.807 amend p8 #666 180 Wh @ -0.000080 number 128 stream 0
08:36:27.807 ask p4 560 Wh @ -0.000050 in 09:00:00 meter 0 at 114 number 102 stream 1
08:36:27.807 amend p3 #720 970 Wh @ -0.000130 number 96 stream 1
08:36:27.807 amend p4 #391 440 Wh @ 0.000090 number 89 stream 0
08:36:27.807 bid p2 510 Wh @ -0.000070 till 08:46:27 in 09:31:00 meter 12 at 112 number 121 stream 1
08:36:27.807 ask p7 100 Wh @ 0.000110 in 09:15:00 group 4 meter 7 at 107 number 98 stream 1
08:36:31.615 cancel p7 #730 number 99 stream 1
08:36:35.611 query p8 number 129 stream 0
08:36:35.611 amend p5 #734 80 Wh @ 0.000060 number 95 stream 0
08:36:37.354 mass p9 of p1 in 09:15:00 number 99 stream 1
08:36:38.110 bid p7 220 Wh market in 09:15:00 meter 7 at 107 number 87 stream 0
08:36:38.110 bid p5 470 Wh @ 0.000060 in 09:30:00 meter 5 at 105 number 96 stream 0
08:36:41.861 query p10 number 6 stream 1
08:36:41.861 ask p6 250 Wh @ 0.000080 fok in 09:00:00 meter 6 at 106 number 91 stream 0
08:36:45.401 amend p6 #622 350 Wh @ -0.000060 number 91 stream 1
08:36:45.401 bid p8 540 Wh @ 0.000010 in 09:15:00 group 1 meter 8 at 108 number 130 stream 0
08:36:45.401 ask p4 450 Wh @ 0.000160 in 09:00:00 group 3 meter 4 at 104 number 103 stream 1
08:36:48.025 bid p6 350 Wh @ -0.000140 in 09:15:00 group 3 meter 6 at 106 number 92 stream 1
08:36:49.822 amend p3 #635 430 Wh @ -0.000120 number 97 stream 1
08:36:50.808 cancel p4 #745 number 90 stream 0
08:36:50.808 bid p8 340 Wh @ -0.000020 in 09:30:00 group 1 meter 8 at 108 number 112 stream 1
08:36:50.808 amend p3 #635 430 Wh @ -0.000120 number 97 stream 1
08:36:50.808 amend p8 #488 90 Wh @ 0.000130 number 131 stream 0
08:36:50.808 ask p2 480 Wh @ -0.000050 till 08:37:17 in 09:15:00 group 2 meter 2 at 102 number 114 stream 0
08:36:50.808 cancel p4 #754 number 104 stream 1
08:36:52.264 ask p3 100 Wh @ -0.000060 fok in 09:00:00 meter 3 at 103 number 86 stream 0
08:36:52.264 cancel p5 #652 number 114 stream 1
08:36:52.264 amend p7 #722 480 Wh @ -0.000190 number 100 stream 1
08:36:52.264 ask p4 410 Wh @ 0.000120 ioc in 09:00:00 meter 4 at 104 number 91 stream 0
08:36:54.058 ask p7 400 Wh @ 0.000020 till 08:46:17 in 09:15:00 meter 7 at 107 number 88 stream 0
08:36:54.058 mass p4 in 09:30:00 number 105 stream 1
08:36:54.058 amend p5 #749 440 Wh @ 0.000060 number 97 stream 0
08:36:54.058 ask p7 190 Wh @ 0.000080 ioc in 09:15:00 meter 7 at 107 number 89 stream 0
08:36:54.058 bid p7 20 Wh @ -0.000157 in 09:00:00 group 2 meter 7 at 107 number 101 stream 1
08:36:55.770 ask 11 240 Wh @ 0.000100 in 09:30:00 group 3 meter 13 at 113 number 2 stream 1
08:36:55.770 amend p7 #735 210 Wh @ 0.000020 number 90 stream 0
08:36:55.770 clock
08:36:55.770 cancel p8 number 107 number 113 stream 1
08:36:55.770 ask p1 40 Wh @ 0.000050 till 08:46:47 in 09:30:00 group 2 meter 11 at 111 number 88 stream 0
08:36:56.520 amend p9 #726 20 Wh @ 0.000040 number 100 stream 1
08:36:56.520 ask p8 160 Wh @ 0.000040 in 09:15:00 group 1 meter 8 at 108 number 114 stream 1
08:37:00.414 bid p9 600 Wh @ 0.000010 in 09:30:00 group 3 meter 9 at 109 number 78 stream 0
08:37:02.489 amend p7 #672 230 Wh @ 0.000130 number 102 stream 1
08:37:02.489 mass p4 in 09:30:00 number 105 stream 1
08:37:02.489 ask p1 600 Wh market in 09:30:00 meter 1 at 101 number 89 stream 0
08:37:02.489 bid p2 330 Wh @ -0.000040 till 08:44:07 in 09:30:00 meter 2 at 102 number 122 stream 1
08:37:02.489 ask p8 11290 Wh @ 0.000120 in 09:15:00 group 3 meter 8 at 108 number 115 stream 1
08:37:02.489 ask p4 6060 Wh @ -0.000020 in 09:00:00 group 3 meter 14 at 114 number 106 stream 1
08:37:02.489 bid p3 50 Wh @ -0.000070 in 09:30:00 meter 13 at 113 number 87 stream 0
08:37:02.883 ask p8 520 Wh @ 0.000010 in 09:30:00 group 3 meter 8 at 108 number 132 stream 0
08:37:03.443 ask p2 500 Wh @ -0.000050 till 08:46:17 in 09:30:00 group 4 meter 2 at 102 number 115 stream 0
08:37:03.443 amend p3 #720 970 Wh @ -0.000100 number 98 stream 1
08:37:50.969 ask p5 90 Wh @ 0.000100 in 09:30:00 group 3 meter 5 at 105 number 98 stream 0
08:37:52.652 bid p6 16150 Wh market in 09:15:00 meter 6 at 106 number 93 stream 1
08:37:52.652 cancel p5 number 109 number 115 stream 1
08:37:52.652 bid p5 290 Wh @ 0.000040 in 09:15:00 meter 5 at 105 number 116 stream 1
08:37:54.197 amend p8 #527 390 Wh @ -0.000127 number 116 stream 1
08:37:54.197 ask p7 220 Wh @ 0.000010 ioc in 09:00:00 meter 7 at 107 number 91 stream 0
08:37:54.197 cancel p5 number 108 number 117 stream 1
08:37:54.197 deposit p2 0.000032186
08:37:54.197 cancel p8 #607 number 117 stream 1
08:37:54.197 cancel p4 number 105 number 107 stream 1
08:37:54.197 amend p5 #554 325 Wh @ -0.000050 number 99 stream 0
08:37:54.197 amend p5 #768 240 Wh @ 0.000100 number 118 stream 1
08:37:55.711 bid p7 560 Wh @ 0.000030 in 09:15:00 meter 7 at 107 number 92 stream 0
08:37:56.373 bid p4 20 Wh @ -0.000070 in 09:30:00 group 3 meter 14 at 114 number 108 stream 1
08:37:56.373 amend p8 #432 -10 Wh @ -0.000130 number 118 stream 1
08:37:59.110 ask p7 60 Wh @ -0.000040 in 09:30:00 group 4 meter 7 at 107 number 103 stream 1
08:37:59.110 bid p7 6800 Wh @ -0.000080 in 09:30:00 meter 7 at 107 number 93 stream 0
08:38:01.287 cancel p7 number 86 number 94 stream 0
08:38:01.287 cancel p8 #751 number 133 stream 0
08:38:01.287 deposit p1 0.000000582
08:38:01.287 amend p4 #752 0 Wh @ 0.000160 number 109 stream 1
08:38:05.251 ask p9 420 Wh @ 0.000030 ioc in 09:30:00 meter 9 at 109 number 79 stream 0
08:38:07.348 amend p6 #622 340 Wh @ -0.000060 number 94 stream 1
08:38:10.683 ask p4 510 Wh @ -0.000030 in 09:15:00 meter 4 at 104 number 110 stream 1
08:38:10.683 ask p4 190 Wh @ -0.000070 till 08:43:37 in 09:00:00 meter 14 at 114 number 111 stream 1
08:38:13.410 ask p9 170 Wh @ -0.000030 in 09:00:00 meter 9 at 109 number 80 stream 0
08:38:14.877 cancel p8 #527 number 134 stream 0
08:38:14.877 deposit p2 0.000017780
08:38:15.154 amend p6 #733 580 Wh @ -0.000190 number 92 stream 0
08:38:16.450 ask p9 230 Wh @ 0.000040 in 09:15:00 group 4 meter 9 at 109 number 81 stream 0
08:38:19.074 bid p3 160 Wh @ -0.000050 in 09:30:00 group 3 meter 3 at 103 number 88 stream 0
08:38:19.074 amend p6 #736 225 Wh @ 0.000150 number 93 stream 0
08:38:19.074 amend p7 #774 6740 Wh @ -0.000080 number 104 stream 1
08:38:22.803 ask p8 240 Wh @ 0.000010 in 09:15:00 meter 8 at 108 number 135 stream 0
08:38:23.060 ask p5 90 Wh @ 0.000080 in 09:30:00 meter 5 at 105 number 119 stream 1
08:38:23.060 ask p4 80 Wh market in 09:15:00 meter 4 at 104 number 92 stream 0
08:38:23.060 amend p8 #432 150 Wh @ -0.000130 number 119 stream 1
08:38:25.723 bid p1 460 Wh @ -0.000060 fok in 09:15:00 meter 11 at 111 number 90 stream 0
08:38:25.723 amend p1 #721 7380 Wh @ -0.000160 number 91 stream 0
08:38:25.723 ask p1 370 Wh @ 0.000170 till 08:41:17 in 09:15:00 group 3 meter 11 at 111 number 92 stream 0
08:38:25.723 ask p9 30 Wh @ -0.000050 in 09:15:00 meter 9 at 109 number 82 stream 0
08:38:29.525 ask p7 250 Wh @ 0.000110 fok in 09:00:00 meter 7 at 107 number 95 stream 0
08:38:29.525 bid p1 400 Wh @ -0.000140 in 09:30:00 meter 1 at 101 number 83 stream 1
08:38:31.948 bid p3 440 Wh @ 0.000070 in 09:00:00 group 4 meter 3 at 103 number 99 stream 1
08:38:31.948 ask p7 580 Wh @ 0.000150 ioc in 09:15:00 meter 7 at 107 number 96 stream 0
08:38:33.780 clock
08:38:33.780 bid p2 130 Wh @ -0.000050 in 09:00:00 meter 12 at 112 number 123 stream 1
08:38:33.780 cancel p3 #611 number 100 stream 1
08:38:34.003 ask p5 400 Wh @ -0.000010 in 09:00:00 meter 5 at 105 number 100 stream 0
08:38:34.003 ask p3 370 Wh @ -0.000020 in 09:15:00 meter 3 at 103 number 89 stream 0
08:38:34.003 ask p6 200 Wh @ 0.000080 in 09:30:00 group 3 meter 6 at 106 number 94 stream 0
08:38:34.003 bid p7 190 Wh @ -0.000150 in 09:30:00 group 4 meter 7 at 107 number 97 stream 0
08:38:37.157 cancel p6 #736 number 95 stream 0
08:38:40.964 amend p5 #768 0 Wh @ 0.000100 number 101 stream 0
08:38:40.964 bid p7 400 Wh @ 0.002010 in 09:00:00 meter 7 at 107 number 105 stream 1
08:38:42.341 cancel p5 #768 number 120 stream 1
08:38:42.341 cancel p5 #787 number 102 stream 0
08:38:42.341 bid p7 19600 Wh @ -0.000130 till 08:41:37 in 09:00:00 group 2 meter 7 at 107 number 106 stream 1
08:38:42.341 ask p5 110 Wh @ 0.000070 till 08:42:27 in 09:30:00 group 4 meter 5 at 105 number 121 stream 1
08:38:42.341 amend p8 #575 80 Wh @ -0.000100 number 120 stream 1
08:38:42.341 ask p3 100 Wh @ -0.000040 in 09:15:00 meter 13 at 113 number 90 stream 0
08:38:42.341 cancel p7 #791 number 98 stream 0
08:38:42.341 ask p5 360 Wh market in 09:30:00 meter 5 at 105 number 103 stream 0
08:38:42.341 bid p1 230 Wh @ -0.000160 in 09:30:00 group 5 meter 11 at 111 number 93 stream 0
08:38:42.341 ask p5 50 Wh @ 0.000120 till 08:43:17 in 09:00:00 meter 5 at 105 number 122 stream 1
08:38:42.341 clock
08:38:42.341 amend p1 #721 7370 Wh @ -0.000160 number 88 stream 1
08:38:44.176 ask p5 120 Wh @ 0.000050 in 09:15:00 group 1 meter 5 at 105 number 123 stream 1
08:38:47.218 ask p8 560 Wh @ 0.000160 fok in 09:15:00 meter 8 at 108 number 136 stream 0
08:38:49.905 amend p5 #702 320 Wh @ 0.000120 number 104 stream 0
08:38:51.001 bid p3 360 Wh @ -0.000080 in 09:15:00 group 3 meter 3 at 103 number 91 stream 0
08:38:51.001 ask p4 550 Wh @ -0.000010 in 09:30:00 meter 14 at 114 number 93 stream 0
08:38:51.001 ask p6 470 Wh @ -0.000050 in 09:30:00 meter 6 at 106 number 96 stream 0
08:38:54.778 bid p3 320 Wh @ -0.000040 in 09:15:00 group 4 meter 3 at 103 number 92 stream 0
08:38:54.778 ask p4 100 Wh @ -0.000030 in 09:30:00 group 4 meter 4 at 104 number 94 stream 0
08:38:55.502 bid p4 150 Wh @ 0.000000 ioc in 09:15:00 meter 4 at 104 number 112 stream 1
08:38:55.502 bid p7 120 Wh @ 0.000050 kind 5 in 09:15:00 meter 7 at 107 number 107 stream 1
08:38:58.126 bid p7 480 Wh @ -0.000150 till 08:39:27 in 09:00:00 group 4 meter 7 at 107 number 82 stream 0
08:38:58.126 bid p9 210 Wh @ -0.000120 in 09:15:00 meter 9 at 109 number 83 stream 0
08:38:58.126 bid p6 100 Wh market in 09:15:00 meter 6 at 106 number 95 stream 1
08:38:59.949 ask p1 220 Wh market in 09:30:00 meter 1 at 101 number 94 stream 0
08:39:00.590 ask p2 6870 Wh @ -0.000020 in 09:15:00 meter 12 at 112 number 126 stream 1
08:39:01.044 ask p4 60 Wh @ -0.000010 in 09:15:00 meter 14 at 114 number 113 stream 1
08:39:01.044 ask p8 390 Wh @ -0.000010 fok in 09:30:00 meter 8 at 108 number 137 stream 0
08:39:01.044 cancel p5 #554 number 105 stream 0
08:39:01.044 ask p4 340 Wh @ 0.000160 in 09:30:00 meter 4 at 104 number 95 stream 0
08:39:01.044 cancel p2 #700 number 127 stream 1
08:39:01.274 ask p6 280 Wh @ 0.000060 ioc in 09:30:00 meter 6 at 106 number 97 stream 0
08:39:03.975 bid p8 520 Wh @ -0.000060 fok in 09:15:00 group 5 meter 8 at 108 number 138 stream 0
08:39:03.975 bid p4 520 Wh @ -0.000090 in 09:15:00 group 3 meter 4 at 104 number 114 stream 1
08:39:04.695 bid p1 590 Wh @ -0.000130 in 09:30:00 meter 1 at 101 number 95 stream 0
08:39:04.695 ask p8 440 Wh @ 0.000090 in 09:30:00 group 1 meter 8 at 108 number 139 stream 0
08:39:04.695 amend p5 #795 0 Wh @ 0.000050 number 124 stream 1
08:39:06.435 cancel p8 #575 number 121 stream 1
08:39:06.435 ask p5 220 Wh @ 0.000160 fok in 09:00:00 meter 5 at 105 number 125 stream 1
08:39:06.546 amend p4 #765 6110 Wh @ -0.000020 number 96 stream 0
08:39:06.546 bid p4 180 Wh market in 09:30:00 meter 4 at 104 number 97 stream 0
08:39:06.546 bid p7 410 Wh @ -0.000080 ioc in 09:00:00 meter 7 at 107 number 108 stream 1
08:39:07.441 amend p5 #779 280 Wh @ 0.000080 number 126 stream 1
08:39:07.441 ask p9 320 Wh @ 0.000000 in 09:30:00 group 4 meter 9 at 109 number 101 stream 1
08:39:07.441 amend p2 #693 470 Wh @ -0.000077 number 128 stream 1
08:39:07.441 ask p6 290 Wh @ 0.000040 in 09:15:00 group 1 meter 6 at 106 number 98 stream 0
08:39:07.441 query p5 number 106 stream 0
08:39:07.441 bid p9 100 Wh @ -0.000020 in 09:00:00 meter 9 at 109 number 84 stream 0
08:39:07.441 bid p4 450 Wh @ -0.000060 in 09:30:00 meter 4 at 104 number 98 stream 0
08:39:07.441 bid p1 500 Wh @ -0.000030 till 08:43:07 in 09:15:00 group 3 meter 11 at 111 number 96 stream 0
08:39:07.441 bid p4 170 Wh @ 0.000020 in 09:00:00 meter 14 at 114 number 115 stream 1
08:39:07.441 halt 09:30:00
08:39:08.847 amend p4 #752 440 Wh @ 0.000160 number 99 stream 0
08:39:08.847 cancel p2 #508 number 129 stream 1
08:39:10.469 ask p2 430 Wh @ 0.000060 till 08:40:17 in 09:00:00 group 1 meter 12 at 112 number 116 stream 0
08:39:10.469 cancel p9 #726 number 85 stream 0
08:39:14.123 bid p5 130 Wh @ -0.000120 in 09:00:00 group 2 meter 5 at 105 number 107 stream 0
08:39:16.655 bid p6 310 Wh @ 0.000013 in 09:30:00 group 1 meter 6 at 106 number 96 stream 1
08:39:16.655 bid p7 260 Wh @ -0.000020 fok in 09:15:00 meter 7 at 107 number 99 stream 0
08:39:16.655 bid p8 30 Wh @ 0.000060 in 09:00:00 group 3 meter 8 at 108 number 140 stream 0
08:39:19.357 ask p5 90 Wh @ -0.000060 fok in 09:15:00 meter 19 at 105 number 127 stream 1
08:39:19.357 bid p6 390 Wh @ -0.000110 till 08:40:17 in 09:30:00 meter 6 at 106 number 97 stream 1
08:39:19.357 clock
08:39:21.158 clock
08:39:21.158 cancel p7 #790 number 100 stream 0
08:39:21.158 ask p1 190 Wh @ 0.000040 till 08:39:21 in 09:30:00 meter 1 at 101 number 89 stream 1
08:39:21.469 bid p8 580 Wh market in 09:30:00 meter 8 at 108 number 122 stream 1
08:39:21.469 ask p7 110 Wh @ 0.000010 fok in 09:00:00 meter 7 at 107 number 101 stream 0
08:39:21.469 ask p1 7460 Wh @ 0.000160 ioc in 09:15:00 meter 11 at 111 number 97 stream 0
08:39:21.469 bid p9 250 Wh @ 0.000000 in 09:15:00 meter 9 at 109 number 102 stream 1
08:39:21.469 ask p6 60 Wh @ -0.000070 in 09:15:00 meter 6 at 106 number 99 stream 0
08:39:23.764 bid p3 10 Wh @ -0.000170 in 09:30:00 meter 3 at 103 number 93 stream 0
08:39:23.764 cancel p8 #505 number 123 stream 1
08:39:23.764 ask p5 150 Wh @ 0.000100 till 08:43:47 in 09:15:00 meter 5 at 105 number 128 stream 1
08:39:24.796 ask p1 540 Wh @ -0.000050 in 09:30:00 group 2 meter 11 at 111 number 98 stream 0
08:39:40.572 amend p5 #795 70 Wh @ 0.000050 number 129 stream 1
08:39:40.572 bid p9 360 Wh @ -0.000157 in 09:00:00 meter 9 at 109 number 86 stream 0
08:39:40.572 amend p1 #806 590 Wh @ -0.000080 number 99 stream 0
08:39:40.572 cancel p5 #779 number 108 stream 0
08:39:40.572 reopen 09:30:00
08:39:40.572 amend p2 #803 6870 Wh @ -0.000070 number 117 stream 0
08:39:40.572 ask p3 560 Wh @ 0.000170 in 09:30:00 group 3 meter 3 at 103 number 101 stream 1
08:39:40.572 bid p9 310 Wh @ 0.002000 in 09:00:00 group 3 meter 9 at 109 number 87 stream 0
08:39:40.644 ask p4 40 Wh market in 09:15:00 meter 4 at 104 number 116 stream 1
08:39:42.963 bid p9 590 Wh @ 0.000070 ioc in 09:00:00 meter 9 at 109 number 88 stream 0
08:39:42.963 amend p7 #774 3370 Wh @ -0.000080 number 102 stream 0
08:39:42.963 cancel p1 #814 number 90 stream 1
08:39:42.963 ask p1 600 Wh @ 0.000100 in 09:00:00 meter 11 at 111 number 91 stream 1
08:39:42.963 clock
08:39:46.787 amend p5 #795 70 Wh @ 0.000070 number 130 stream 1
08:39:46.787 suspend p2
08:39:48.021 ask p4 19260 Wh @ 0.000040 in 09:15:00 meter 4 at 104 number 117 stream 1
08:39:50.462 bid p4 2147483650 Wh @ 0.000020 ioc in 09:30:00 meter 14 at 114 number 118 stream 1
08:39:50.462 ask p6 340 Wh @ 0.000050 in 09:00:00 group 3 meter 6 at 106 number 100 stream 0
08:39:51.777 ask p7 590 Wh @ 0.000150 ioc in 09:00:00 meter 7 at 107 number 103 stream 0
08:39:51.777 bid p8 370 Wh @ -0.000070 in 09:30:00 meter 8 at 108 number 141 stream 0
08:39:51.777 bid p8 370 Wh @ -0.000160 in 09:30:00 group 3 meter 8 at 108 number 142 stream 0
08:39:51.777 resume p2
08:39:55.260 bid p3 0 Wh @ -0.000090 in 09:00:00 group 4 meter 13 at 113 number 94 stream 0
08:39:55.260 ask p5 510 Wh market in 09:30:00 meter 5 at 105 number 131 stream 1
08:39:55.260 amend p8 #432 110 Wh @ -0.000130 number 143 stream 0
08:39:57.811 ask p9 80 Wh @ 0.000170 in 09:00:00 group 2 meter 9 at 109 number 103 stream 1
08:39:59.927 amend p5 #795 230 Wh @ 0.000070 number 132 stream 1
08:40:03.613 query p9 number 89 stream 0
08:40:03.616 ask p1 220 Wh @ 0.000120 ioc in 09:15:00 meter 11 at 111 number 100 stream 0
08:40:06.250 bid p9 260 Wh market in 09:15:00 meter 9 at 109 number 104 stream 1
08:40:09.972 ask p2 300 Wh @ -0.000030 in 09:00:00 meter 2 at 102 number 118 stream 0
08:40:10.583 bid p4 260 Wh @ -0.000100 in 09:00:00 group 2 meter 4 at 104 number 119 stream 1
08:40:13.891 ask p2 50 Wh @ 0.000090 in 09:30:00 group 2 meter 2 at 102 number 119 stream 0
08:40:13.891 mass p2 number 130 stream 1
08:40:14.321 bid p9 140 Wh @ -0.000040 in 09:30:00 group 4 meter 9 at 109 number 107 stream 1
08:40:14.321 ask p6 320 Wh @ 0.000080 ioc in 09:30:00 meter 6 at 106 number 101 stream 0
08:40:15.373 bid p6 40 Wh @ -0.000150 in 09:00:00 group 2 meter 6 at 106 number 98 stream 1
08:40:15.373 bid p9 30 Wh @ 0.000000 in 09:00:00 meter 9 at 109 number 90 stream 0
08:40:16.296 bid p9 310 Wh @ -0.000070 fok in 09:15:00 meter 9 at 109 number 108 stream 1
08:40:17.191 ask p2 560 Wh @ 0.000110 in 09:00:00 group 2 meter 12 at 112 number 120 stream 0
08:40:17.191 amend p6 #729 470 Wh @ 0.000020 number 99 stream 1
08:40:19.310 cancel p6 number 100 number 102 stream 0
08:40:20.649 ask p8 130 Wh @ -0.000070 in 09:30:00 meter 8 at 108 number 144 stream 0
08:40:20.649 ask p1 440 Wh @ 0.000120 in 09:30:00 meter 1 at 101 number 101 stream 0
08:40:23.913 amend p1 #739 510 Wh @ -0.000147 number 92 stream 1
08:40:23.913 cancel p6 #789 number 103 stream 0
08:40:26.283 ask p6 450 Wh @ 0.000130 in 09:15:00 group 2 meter 6 at 106 number 104 stream 0
08:40:26.283 clock
08:40:28.455 ask p9 60 Wh @ 0.000050 in 09:15:00 meter 9 at 109 number 91 stream 0
08:40:31.106 ask p3 470 Wh @ 0.000030 till 08:41:47 in 09:15:00 meter 3 at 103 number 95 stream 0
08:40:33.260 ask p8 140 Wh @ -0.000010 in 09:15:00 meter 8 at 108 number 124 stream 1
08:40:33.260 bid p6 230 Wh @ 0.000030 till 08:40:57 in 09:00:00 meter 6 at 106 number 105 stream 0
08:40:35.116 query p7 number 104 stream 0
08:40:35.116 cancel p8 #432 number 145 stream 0
08:40:35.116 amend p3 #797 320 Wh @ -0.000080 number 96 stream 0
08:40:35.116 ask p1 40 Wh @ 0.000170 in 09:00:00 group 3 meter 1 at 101 number 93 stream 1
08:40:37.538 ask p1 320 Wh @ -0.000060 in 09:30:00 meter 1 at 101 number 102 stream 0
08:40:37.538 ask p2 10 Wh @ -0.000070 ioc in 09:15:00 meter 2 at 102 number 131 stream 1
08:40:37.538 cancel p5 number 127 number 133 stream 1
08:40:38.037 bid p8 430 Wh @ 0.000040 in 09:30:00 meter 8 at 108 number 125 stream 1
08:40:38.037 ask p7 370 Wh @ -0.000010 in 09:30:00 group 1 meter 7 at 107 number 109 stream 1
08:40:39.659 bid p2 130 Wh @ 0.000060 in 09:15:00 group 1 meter 2 at 102 number 121 stream 0
08:40:42.627 amend p9 #837 120 Wh @ -0.000040 number 92 stream 0
08:40:44.380 mass p1 meter 1 number 94 stream 1
08:40:45.586 bid p5 490 Wh @ -0.000110 in 09:15:00 meter 5 at 105 number 134 stream 1
08:40:48.208 ask p4 550 Wh @ -0.000010 in 09:30:00 meter 14 at 114 number 93 stream 0
08:40:49.466 amend p1 #721 7370 Wh @ -0.000160 number 88 stream 1
08:40:49.466 amend p6 #733 580 Wh @ -0.000140 number 106 stream 0
08:40:51.408 amend p8 #666 180 Wh @ -0.000010 number 146 stream 0
08:40:54.075 bid p3 200 Wh @ -0.000010 in 09:15:00 group 3 meter 13 at 113 number 97 stream 0
08:40:57.183 clock
08:40:57.183 bid p5 230 Wh @ -0.000140 ioc in 09:30:00 meter 5 at 105 number 135 stream 1
08:40:59.606 amend p4 #741 270 Wh @ 0.000150 number 120 stream 1
08:41:02.900 amend p5 #855 0 Wh @ -0.000110 number 136 stream 1
08:41:02.900 ask p9 90 Wh @ 0.000080 in 09:00:00 meter 9 at 109 number 109 stream 1
08:41:02.900 bid p3 360 Wh @ -0.000140 till 08:44:27 in 09:30:00 group 1 meter 3 at 103 number 102 stream 1
08:41:02.900 cancel p5 #855 number 137 stream 1
08:41:06.712 bid p4 550 Wh @ -0.000010 in 09:00:00 meter 4 at 104 number 121 stream 1
08:41:06.712 amend p7 #774 3450 Wh @ -0.000080 number 105 stream 0
08:41:08.623 amend p6 #812 290 Wh @ 0.000130 number 107 stream 0
08:41:08.623 deposit p1 0.000008389
08:41:11.962 amend p6 #733 520 Wh @ -0.000140 number 108 stream 0
08:41:11.962 ask p8 420 Wh @ 0.000010 till 08:48:47 in 09:30:00 group 3 meter 8 at 108 number 147 stream 0
08:41:11.962 ask p8 190 Wh @ 0.000150 in 09:15:00 group 1 meter 8 at 108 number 148 stream 0
08:41:14.556 cancel p6 #753 number 100 stream 1
08:41:14.556 deposit p1 0.000030947
08:41:14.556 bid p1 100 Wh @ -0.000160 in 09:00:00 group 1 meter 1 at 101 number 95 stream 1
08:41:14.556 bid p2 180 Wh @ 0.000050 in 09:30:00 group 4 meter 12 at 112 number 122 stream 0
08:41:15.967 cancel p1 #739 number 103 stream 0
08:41:16.444 bid p5 510 Wh @ 0.000020 in 09:15:00 meter 5 at 105 number 138 stream 1
08:41:16.444 ask p6 490 Wh @ -0.000040 in 09:15:00 meter 6 at 106 number 101 stream 1
08:41:16.444 ask p4 40 Wh @ 0.000140 in 09:30:00 meter 4 at 104 number 100 stream 0
08:41:16.444 ask p2 160 Wh @ 0.000010 in 09:30:00 meter 2 at 102 number 132 stream 1
08:41:16.444 bid p1 530 Wh @ -0.000080 in 09:15:00 meter 1 at 101 number 104 stream 0
08:41:16.444 bid p3 420 Wh @ -0.000090 in 09:30:00 meter 13 at 113 number 103 stream 1
08:41:16.444 bid p7 570 Wh market in 09:00:00 meter 7 at 107 number 110 stream 1
08:41:16.444 bid p5 180 Wh @ -0.000150 in 09:00:00 group 2 meter 5 at 105 number 139 stream 1
08:41:16.444 bid p4 100 Wh @ -0.000140 till 08:50:57 in 09:00:00 group 3 meter 4 at 104 number 101 stream 0
08:41:16.444 ask p7 310 Wh @ 0.000150 in 09:15:00 group 4 meter 7 at 107 number 111 stream 1
08:41:16.444 bid p3 250 Wh @ -0.000070 in 09:15:00 meter 3 at 103 number 104 stream 1
08:41:16.444 bid p2 490 Wh @ -0.000120 in 09:15:00 group 2 meter 12 at 112 number 133 stream 1
08:41:18.610 ask p4 360 Wh @ 0.000140 till 08:46:27 in 09:15:00 meter 4 at 104 number 122 stream 1
08:41:18.610 ask p2 300 Wh market in 09:15:00 meter 12 at 112 number 123 stream 0
08:41:18.610 amend p6 #845 450 Wh @ 0.000230 number 109 stream 0
08:41:18.610 ask p8 410 Wh @ 0.000070 in 09:00:00 meter 8 at 108 number 149 stream 0
08:41:18.610 bid p4 70 Wh @ -0.000120 in 09:15:00 group 2 meter 4 at 104 number 102 stream 0
08:41:18.610 amend p5 #795 230 Wh @ 0.000073 number 109 stream 0
08:41:18.610 ask p5 60 Wh @ -0.000020 till 08:43:07 in 09:00:00 group 4 meter 5 at 105 number 110 stream 0
08:41:18.610 ask p2 130 Wh @ -0.000040 in 09:30:00 meter 12 at 112 number 124 stream 0
08:41:18.610 bid p3 510 Wh @ -0.000120 fok in 09:30:00 meter 13 at 113 number 105 stream 1
08:41:18.610 cancel p2 number 128 number 134 stream 1
08:41:18.610 ask p2 400 Wh market in 09:30:00 meter 2 at 102 number 125 stream 0
08:41:21.114 amend p8 #830 310 Wh @ -0.000160 number 126 stream 1
08:41:25.090 clock
08:41:27.148 bid p5 460 Wh @ -0.000100 in 09:30:00 group 2 meter 5 at 105 number 111 stream 0
08:41:28.186 cancel p9 #846 number 93 stream 0
08:41:28.186 ask p5 50 Wh @ 0.000050 fok in 09:00:00 meter 5 at 105 number 140 stream 1
08:41:30.131 bid p4 310 Wh @ 0.000030 fok in 09:15:00 meter 4 at 104 number 123 stream 1
08:41:30.131 bid p1 16050 Wh @ -0.000090 in 09:00:00 meter 1 at 101 number 105 stream 0
08:41:32.183 ask p5 570 Wh @ 0.000020 in 09:30:00 meter 5 at 105 number 141 stream 1
08:41:32.183 ask p4 420 Wh @ 0.000090 in 09:15:00 meter 14 at 114 number 103 stream 0
08:41:32.183 cancel p8 #858 number 150 stream 0
08:41:32.183 amend p3 #847 410 Wh @ 0.000030 number 106 stream 1
08:41:32.183 bid p6 200 Wh @ -0.000060 kind 5 in 09:00:00 meter 6 at 106 number 102 stream 1
08:41:32.183 ask p2 20 Wh market in 09:00:00 meter 2 at 102 number 135 stream 1
08:41:32.183 query p1 number 106 stream 0
08:41:33.209 cancel p9 #800 number 110 stream 1
08:41:35.718 bid p6 330 Wh @ 0.000040 kind 5 in 09:15:00 meter 6 at 106 number 110 stream 0
08:41:36.699 ask p5 90 Wh @ 0.000080 in 09:30:00 meter 5 at 105 number 119 stream 1
08:41:38.823 ask p1 520 Wh @ 0.000120 ioc in 09:15:00 meter 11 at 111 number 107 stream 0
08:41:38.823 cancel p4 #765 number 104 stream 0
08:41:38.823 ask p6 500 Wh market in 09:15:00 group 5 meter 6 at 106 number 103 stream 1
08:41:38.823 bid p5 2147483650 Wh @ -0.000140 in 09:00:00 group 4 meter 5 at 105 number 142 stream 1
08:41:38.823 amend p5 #795 230 Wh @ 0.000050 number 112 stream 0
08:41:38.823 bid p8 -1 Wh @ -0.000060 in 09:30:00 group 1 meter 8 at 108 number 151 stream 0
08:41:39.710 bid p9 540 Wh @ 0.000030 in 09:00:00 group 4 meter 9 at 109 number 111 stream 1
08:41:39.710 amend p2 #864 160 Wh @ 0.000013 number 126 stream 0
08:41:39.710 amend p7 #868 0 Wh @ 0.000150 number 112 stream 1
08:41:39.710 amend p6 #1 450 Wh @ 0.000220 number 111 stream 0
08:41:39.765 bid p4 110 Wh @ -0.000150 in 09:15:00 meter 14 at 114 number 105 stream 0
08:41:39.765 ask p1 560 Wh @ 0.000140 in 09:15:00 group 3 meter 1 at 101 number 96 stream 1
08:41:42.060 amend p5 #795 0 Wh @ 0.000050 number 113 stream 0
08:41:42.766 ask p2 300 Wh market in 09:15:00 meter 12 at 112 number 123 stream 0
08:41:45.967 ask p8 50 Wh @ -0.000050 ioc in 09:00:00 meter 8 at 108 number 127 stream 1
08:41:45.967 ask p6 570 Wh @ -0.000020 ioc in 09:30:00 meter 6 at 106 number 104 stream 1
08:41:45.967 amend p5 #795 230 Wh @ 0.000053 number 143 stream 1
08:41:49.265 amend p5 #795 230 Wh @ -0.000050 number 114 stream 0
08:41:50.013 amend p1 #884 560 Wh @ 0.000170 number 108 stream 0
08:41:53.274 ask p5 70 Wh @ -0.000030 in 09:15:00 group 1 meter 5 at 105 number 144 stream 1
08:41:53.274 ask p6 580 Wh market in 09:30:00 meter 6 at 106 number 112 stream 0
08:41:53.274 ask p2 10 Wh @ 0.000030 ioc in 09:00:00 meter 2 at 102 number 127 stream 0
08:41:53.274 ask p10 510 Wh @ 0.000030 in 09:00:00 group 3 meter 1 at 101 number 7 stream 1
08:41:53.274 ask p6 450 Wh @ 0.000020 in 09:00:00 meter 6 at 106 number 105 stream 1
08:41:53.274 bid p6 240 Wh @ -0.000110 in 09:15:00 group 1 meter 6 at 106 number 113 stream 0
08:41:53.274 amend p9 #857 80 Wh @ 0.000080 number 112 stream 1
08:41:53.274 amend p3 #797 320 Wh @ -0.000050 number 98 stream 0
08:41:53.274 bid p1 500 Wh @ -0.000030 in 09:00:00 group 2 meter 1 at 101 number 109 stream 0
08:41:53.274 amend p5 #795 0 Wh @ -0.000050 number 115 stream 0
08:41:53.274 bid p1 430 Wh @ -0.000070 in 09:00:00 group 3 meter 11 at 111 number 97 stream 1
08:41:53.274 bid p8 70 Wh @ -0.000050 ioc in 09:00:00 meter 8 at 108 number 152 stream 0
08:41:56.392 ask p6 200 Wh @ 0.000080 ioc in 09:30:00 meter 6 at 106 number 106 stream 1
08:41:56.392 bid p9 390 Wh @ 0.000040 in 09:00:00 group 4 meter 9 at 109 number 94 stream 0
08:41:56.392 bid p8 580 Wh @ -0.000010 in 09:15:00 meter 8 at 108 number 153 stream 0
08:41:59.322 amend p9 #811 300 Wh @ 0.000000 number 95 stream 0
08:41:59.322 ask p8 50 Wh @ 0.000150 in 09:00:00 group 1 meter 8 at 108 number 128 stream 1
08:41:59.322 bid p1 10 Wh @ -0.000160 till 08:48:07 in 09:15:00 meter 1 at 101 number 110 stream 0
08:41:59.322 bid p8 560 Wh @ 0.000010 in 09:15:00 group 4 meter 8 at 108 number 154 stream 0
08:41:59.322 ask p4 290 Wh @ 0.000060 in 09:00:00 group 3 meter 14 at 114 number 106 stream 0
08:41:59.322 bid p4 490 Wh @ 0.000040 in 09:15:00 meter 14 at 114 number 125 stream 1
08:41:59.322 bid p9 560 Wh @ 0.000030 ioc in 09:00:00 meter 9 at 109 number 113 stream 1
08:42:01.925 ask p2 30 Wh @ 0.000080 till 08:49:57 in 09:30:00 meter 12 at 112 number 136 stream 1
08:42:01.925 bid p9 10 Wh @ -0.000130 in 09:15:00 group 3 meter 9 at 109 number 114 stream 1
08:42:01.925 bid p9 190 Wh @ -0.000040 in 09:00:00 meter 9 at 109 number 115 stream 1
08:42:01.925 bid p8 390 Wh market in 09:00:00 meter 8 at 108 number 129 stream 1
08:42:01.925 bid p1 100 Wh @ -0.000160 in 09:00:00 group 1 meter 1 at 101 number 95 stream 1
08:42:01.925 bid p9 210 Wh market in 09:15:00 meter 9 at 109 number 116 stream 1
08:42:01.925 ask p1 160 Wh @ -0.000060 in 09:15:00 group 3 meter 1 at 101 number 98 stream 1
08:42:01.925 amend p6 #891 240 Wh @ -0.000180 number 107 stream 1
08:42:01.925 cancel p3 #635 number 99 stream 0
08:42:01.925 amend p1 #893 430 Wh @ -0.000070 number 111 stream 0
08:42:01.925 bid p5 410 Wh @ -0.000120 in 09:00:00 group 2 meter 5 at 105 number 145 stream 1
08:42:01.925 cancel p8 #897 number 155 stream 0
08:42:01.925 amend p2 #864 110 Wh @ 0.000010 number 137 stream 1
08:42:05.024 amend p1 #884 0 Wh @ 0.000170 number 99 stream 1
08:42:05.024 bid p6 490 Wh @ -0.000010 in 09:15:00 meter 6 at 106 number 114 stream 0
08:42:05.024 ask p5 360 Wh @ 0.000060 ioc in 09:00:00 meter 5 at 105 number 146 stream 1
08:42:05.024 deposit p1 0.000001127
08:42:07.770 ask p4 250 Wh @ -0.000060 till 08:51:27 in 09:30:00 group 3 meter 14 at 114 number 126 stream 1
08:42:07.770 ask p8 220 Wh @ 0.000100 in 09:30:00 group 1 meter 8 at 108 number 130 stream 1
08:42:07.770 cancel p6 #736 number 95 stream 0
08:42:09.802 query p7 number 113 stream 1
08:42:09.802 ask p6 530 Wh @ 0.000070 side 2 in 09:00:00 meter 6 at 106 number 115 stream 0
08:42:09.802 bid p5 210 Wh market in 09:30:00 meter 5 at 105 number 116 stream 0
08:42:09.802 cancel p8 #898 number 131 stream 1
08:42:10.904 ask p7 480 Wh @ -0.000050 ioc in 09:15:00 meter 7 at 107 number 106 stream 0
08:42:11.174 bid p1 500 Wh market in 09:00:00 meter 1 at 101 number 112 stream 0
08:42:11.680 bid p5 190 Wh @ 0.000050 in 09:00:00 meter 5 at 105 number 147 stream 1
08:42:11.680 bid p5 230 Wh @ -0.000050 in 09:15:00 meter 5 at 105 number 148 stream 1
08:42:11.680 bid p1 10 Wh @ -0.000160 in 09:15:00 meter 1 at 101 number 113 stream 0
08:42:12.051 cancel p1 number 111 number 114 stream 0
08:42:12.051 amend p3 #720 970 Wh @ -0.000120 number 107 stream 1
08:42:12.051 amend p5 #816 90 Wh @ -0.000120 number 149 stream 1
08:42:14.745 amend p5 #915 190 Wh @ 0.000120 number 117 stream 0
08:42:14.745 ask p5 220 Wh @ -0.000030 in 09:15:00 meter 5 at 105 number 118 stream 0
08:42:14.745 bid p4 520 Wh @ -0.000050 fok in 09:30:00 meter 4 at 104 number 127 stream 1
08:42:15.284 bid p4 30 Wh @ -0.000060 in 09:00:00 group 2 meter 4 at 104 number 128 stream 1
08:42:15.284 bid p6 4300 Wh @ -0.000140 in 09:30:00 group 1 meter 6 at 106 number 108 stream 1
08:42:15.284 amend p9 #882 720 Wh @ 0.000030 number 96 stream 0
08:42:15.284 amend p1 #865 530 Wh @ 0.000010 number 100 stream 1
08:42:17.272 bid p4 340 Wh market in 09:00:00 meter 4 at 104 number 129 stream 1
08:42:17.336 amend p8 #903 10 Wh @ -0.000120 number 156 stream 0
08:42:20.393 bid p4 30 Wh @ -0.000020 till 08:48:37 in 09:30:00 group 4 meter 4 at 104 number 107 stream 0
08:42:20.393 amend p1 #917 -50 Wh @ -0.000160 number 101 stream 1
08:42:23.127 cancel p7 #727 number 114 stream 1
08:42:23.127 cancel p8 #859 number 157 stream 0
08:42:23.127 ask p5 90 Wh @ -0.000070 in 09:15:00 group 1 meter 5 at 105 number 150 stream 1
08:42:23.127 amend p1 #884 0 Wh @ 0.000170 number 99 stream 1
08:42:26.360 bid p2 250 Wh @ -0.000130 in 09:30:00 meter 12 at 112 number 128 stream 0
08:42:26.360 ask p1 490 Wh @ -0.000050 in 09:00:00 group 2 meter 1 at 101 number 102 stream 1
08:42:26.485 bid p5 170 Wh @ 0.000030 in 09:30:00 group 4 meter 5 at 105 number 151 stream 1
08:42:26.485 query p7 number 116 stream 1
08:42:29.484 cancel p7 #774 number 107 stream 0
08:42:29.484 ask p4 500 Wh @ -0.000050 in 09:00:00 group 2 meter 4 at 104 number 108 stream 17
08:42:30.146 amend p9 #903 0 Wh @ -0.000130 number 117 stream 1
08:42:30.146 bid p3 520 Wh @ -0.000110 in 09:00:00 meter 3 at 103 number 100 stream 0
08:42:30.146 ask p4 100 Wh market in 09:30:00 meter 19 at 114 number 130 stream 1
08:42:30.146 bid p7 16580 Wh @ -0.000060 in 09:30:00 meter 7 at 107 number 108 stream 0
08:42:34.069 ask p9 260 Wh market in 09:30:00 meter 9 at 109 number 97 stream 0
08:42:34.069 ask p3 410 Wh @ -0.002010 in 09:30:00 meter 13 at 113 number 108 stream 1
08:42:36.219 ask p3 170 Wh @ 0.000160 fok in 09:30:00 meter 13 at 113 number 109 stream 1
08:42:36.219 bid p5 350 Wh @ -0.000080 in 09:30:00 meter 5 at 105 number 152 stream 1
08:42:36.219 ask p3 130 Wh @ 0.000100 in 09:00:00 meter 13 at 113 number 101 stream 0
08:42:36.219 bid p4 440 Wh @ -0.000010 in 09:00:00 meter 14 at 114 number 109 stream 0
08:42:39.003 amend p3 #847 410 Wh @ 0.000030 number 106 stream 1
08:42:39.003 ask p5 550 Wh @ 0.000070 in 09:30:00 group 1 meter 5 at 105 number 153 stream 1
08:42:40.485 bid p8 20 Wh @ -0.000170 in 09:00:00 meter 8 at 108 number 132 stream 1
08:42:40.485 query p1 number 103 stream 1
08:42:40.485 ask p8 20 Wh @ 0.000070 till 08:44:37 in 09:00:00 group 4 meter 8 at 108 number 133 stream 1
08:42:44.076 ask p5 550 Wh @ 0.000070 in 09:30:00 group 1 meter 5 at 105 number 153 stream 1
08:42:44.076 bid p3 340 Wh market in 09:30:00 meter 13 at 113 number 110 stream 1
08:42:44.102 clock
08:42:44.102 ask p9 150 Wh @ 0.000140 in 09:31:00 group 2 meter 9 at 109 number 101 stream 0
08:42:45.377 ask p6 400 Wh @ -0.000030 in 09:30:00 meter 6 at 106 number 116 stream 0
08:42:45.377 bid p7 560 Wh @ 0.000050 in 09:30:00 group 2 meter 7 at 107 number 109 stream 0
08:42:45.377 ask p3 17180 Wh @ 0.000120 in 09:15:00 meter 13 at 113 number 111 stream 1
08:42:49.175 ask p1 200 Wh @ 0.000090 in 09:01:00 meter 1 at 101 number 104 stream 1
08:42:49.175 deposit p1 0.000016865
08:42:49.175 bid p5 480 Wh @ -0.000060 in 09:30:00 meter 5 at 105 number 154 stream 1
08:42:49.175 cancel p4 #741 number 110 stream 0
08:42:52.221 cancel p3 #931 number 102 stream 0
08:42:54.214 bid p6 420 Wh market in 09:15:00 group 1 meter 6 at 106 number 109 stream 1
08:42:54.214 cancel p6 #909 number 117 stream 0
08:42:54.214 ask p3 5070 Wh @ 0.000140 in 09:30:00 group 1 meter 3 at 103 number 103 stream 0
08:42:54.312 ask p9 580 Wh @ 0.000050 fok in 09:30:00 meter 9 at 109 number 118 stream 1
08:42:57.899 cancel p6 #920 number 110 stream 1
08:43:00.117 ask p4 290 Wh @ -0.000040 ioc in 09:30:00 meter 4 at 104 number 111 stream 0
08:43:00.117 ask p1 600 Wh @ 0.000070 in 09:15:00 meter 1 at 101 number 115 stream 0
08:43:01.440 cancel p5 #937 number 155 stream 1
08:43:01.440 ask p3 400 Wh @ 0.000000 in 09:00:00 group 1 meter 13 at 113 number 115 stream 1
08:43:03.963 ask p1 320 Wh @ -0.000060 in 09:30:00 meter 1 at 101 number 102 stream 0
08:43:06.314 ask p1 250 Wh @ 0.000010 ioc in 09:00:00 meter 1 at 101 number 116 stream 0
08:43:06.314 ask p3 180 Wh @ -0.000050 in 09:30:00 meter 3 at 103 number 104 stream 0
08:43:06.314 ask p1 290 Wh @ 0.000030 fok in 09:30:00 meter 11 at 111 number 105 stream 1
08:43:06.314 bid p8 540 Wh @ 0.000070 in 09:30:00 group 3 meter 8 at 108 number 158 stream 0
08:43:06.897 amend p5 #908 410 Wh @ -0.000117 number 156 stream 1
08:43:07.897 amend p8 #807 390 Wh @ 0.000090 number 159 stream 0
08:43:07.897 query p4 number 131 stream 1
08:43:07.897 clock
08:43:11.761 cancel p8 number 127 number 134 stream 1
08:43:11.761 cancel p9 #904 number 119 stream 1
08:43:11.761 ask p2 240 Wh @ 0.000050 in 09:30:00 group 1 meter 2 at 102 number 129 stream 0
08:43:11.761 bid p2 190 Wh @ -0.000150 in 09:00:00 group 2 meter 12 at 112 number 130 stream 0
08:43:11.761 bid p9 250 Wh @ 0.000000 in 09:15:00 meter 9 at 109 number 102 stream 1
08:43:11.761 deposit p2 0.000023607
08:43:11.761 amend p1 #892 250 Wh @ -0.000030 number 106 stream 1
08:43:11.761 bid p6 450 Wh @ -0.000090 in 09:00:00 meter 6 at 106 number 111 stream 1
08:43:11.761 cancel p5 number 118 number 119 stream 0
08:43:11.761 bid p5 250 Wh @ -0.000060 in 09:15:00 group 3 meter 5 at 105 number 157 stream 1
08:43:13.217 ask p1 180 Wh @ 0.000110 in 09:15:00 group 1 meter 11 at 111 number 117 stream 0
08:43:13.217 ask p2 600 Wh @ 0.000023 ioc in 09:30:00 meter 2 at 102 number 131 stream 0
08:43:14.813 bid p4 470 Wh market in 09:30:00 meter 14 at 114 number 112 stream 0
08:43:16.320 cancel p5 number 114 number 120 stream 0
08:43:17.705 ask p7 110 Wh @ -0.002010 in 09:00:00 group 4 meter 7 at 107 number 110 stream 0
08:43:21.069 deposit p2 0.000023889
08:43:21.128 bid p6 350 Wh @ -0.000100 till 08:47:27 in 09:30:00 group 3 meter 6 at 106 number 118 stream 0
08:43:21.128 deposit p2 0.000010567
08:43:21.128 ask p7 380 Wh @ -0.000010 ioc in 09:15:00 meter 7 at 107 number 117 stream 1
08:43:21.371 bid p9 410 Wh @ 0.000040 in 09:15:00 group 4 meter 9 at 109 number 102 stream 0
08:43:23.480 ask p8 400 Wh @ 0.000050 in 09:30:00 group 4 meter 8 at 108 number 135 stream 1
08:43:23.480 ask p1 400 Wh @ -0.000020 in 09:30:00 meter 11 at 111 number 118 stream 0
08:43:26.462 bid p2 240 Wh market in 09:30:00 meter 12 at 112 number 138 stream 1
08:43:28.090 amend p2 #869 490 Wh @ -0.000090 number 132 stream 0
08:43:28.090 bid p2 500 Wh @ 0.000070 in 09:30:00 meter 12 at 112 number 133 stream 0
08:43:28.090 bid p6 310 Wh market in 09:30:00 meter 6 at 106 number 112 stream 1
08:43:28.090 ask p3 100 Wh @ 0.000100 fok in 09:30:00 meter 3 at 103 number 105 stream 0
08:43:28.090 ask p5 390 Wh @ 0.000110 in 09:15:00 group 3 meter 5 at 105 number 158 stream 1
08:43:28.090 amend p1 #860 100 Wh @ -0.000210 number 107 stream 1
08:43:29.613 deposit p2 0.000049564
08:43:33.523 amend p5 #702 0 Wh @ 0.000120 number 159 stream 1
08:43:33.523 amend p5 #816 70 Wh @ -0.000120 number 160 stream 1
08:43:36.054 amend p1 #899 10 Wh @ -0.000070 number 108 stream 1
08:43:36.054 ask p8 250 Wh @ -0.000047 in 09:00:00 group 3 meter 8 at 108 number 160 stream 0
08:43:36.054 bid p6 540 Wh @ -0.000110 in 09:15:00 group 1 meter 6 at 106 number 119 stream 0
08:43:37.607 amend p1 #899 0 Wh @ -0.000070 number 109 stream 1
08:43:37.607 bid p5 20 Wh @ -0.000110 in 09:00:00 group 2 meter 5 at 105 number 121 stream 0
08:43:37.607 ask p1 170 Wh market in 09:30:00 meter 11 at 111 number 110 stream 1
08:43:37.607 bid p8 100 Wh @ -0.000030 ioc in 09:15:00 meter 8 at 108 number 136 stream 1
08:43:37.607 bid p7 410 Wh @ 0.000050 ioc in 09:30:00 meter 7 at 107 number 118 stream 1
08:43:37.607 bid p5 163 Wh @ -0.000100 fok in 09:30:00 meter 5 at 105 number 161 stream 1
08:43:37.607 ask p2 520 Wh @ 0.000090 in 09:15:00 group 4 meter 2 at 102 number 139 stream 1
08:43:37.607 ask p8 30 Wh @ 0.000080 in 09:15:00 group 1 meter 8 at 108 number 161 stream 0
08:43:37.607 ask p10 410 Wh @ -0.000030 fok in 09:30:00 meter 5 at 105 number 6 stream 0
08:43:37.607 amend p1 #942 690 Wh @ 0.000070 number 111 stream 1
08:43:37.607 ask p2 280 Wh @ 0.000080 in 09:15:00 group 2 meter 2 at 102 number 140 stream 1
08:43:41.181 ask p7 280 Wh @ 0.000010 in 09:15:00 meter 7 at 107 number 111 stream 0
08:43:45.095 clock
08:43:45.095 amend p5 #962 0 Wh @ -0.000110 number 122 stream 0
08:43:45.095 ask p2 300 Wh market in 09:15:00 meter 12 at 112 number 123 stream 0
08:43:47.389 ask p7 170 Wh @ 0.000150 in 09:30:00 meter 7 at 107 number 119 stream 1
08:43:48.048 ask p6 390 Wh market in 09:15:00 meter 6 at 106 number 113 stream 1
08:43:51.472 bid p10 19540 Wh market in 09:15:00 meter 5 at 105 number 8 stream 1
08:43:51.472 ask p8 170 Wh @ -0.000010 in 09:00:00 group 1 meter 8 at 108 number 162 stream 0
08:43:51.472 ask p3 60 Wh @ 0.000000 fok side 2 in 09:00:00 meter 3 at 103 number 116 stream 1
08:43:51.578 bid p2 580 Wh @ 0.000020 fok in 09:00:00 meter 2 at 102 number 141 stream 1
08:43:54.598 bid p5 370 Wh @ -0.000030 in 09:00:00 group 3 meter 5 at 105 number 162 stream 1
08:43:54.598 bid p9 180 Wh @ -0.000120 fok in 09:30:00 meter 9 at 109 number 120 stream 1
08:43:54.598 bid p7 230 Wh @ 0.000040 till 08:44:47 in 09:00:00 group 4 meter 7 at 107 number 120 stream 1
08:43:54.598 cancel p8 #807 number 137 stream 1
08:43:54.598 cancel p5 number 116 number 123 stream 0
08:43:56.297 bid p6 550 Wh market in 09:15:00 meter 6 at 106 number 120 stream 0
08:43:59.111 deposit p1 0.000025633
08:43:59.111 ask p3 380 Wh @ 0.000080 ioc in 09:00:00 meter 13 at 113 number 106 stream 0
08:43:59.111 cancel p1 #892 number 119 stream 0
08:43:59.111 ask p2 330 Wh @ 0.000080 fok in 09:15:00 meter 2 at 102 number 142 stream 1
08:43:59.421 bid p7 330 Wh @ -0.000140 in 09:30:00 meter 7 at 107 number 121 stream 1
08:43:59.421 amend p2 #968 280 Wh @ 0.000083 number 143 stream 1
08:43:59.563 clock
08:44:00.728 ask p4 420 Wh @ 0.000090 in 09:15:00 meter 14 at 114 number 103 stream 0
08:44:02.854 ask p2 590 Wh @ -0.002000 in 09:00:00 meter 2 at 102 number 144 stream 1
08:44:02.854 deposit p1 0.000022872
08:44:02.854 ask p9 420 Wh @ 0.000130 in 09:15:00 meter 9 at 109 number 103 stream 0
08:44:06.417 bid p2 430 Wh market in 09:15:00 meter 12 at 112 number 145 stream 1
08:44:07.995 amend p3 #939 2535 Wh @ 0.000140 number 107 stream 0
08:44:09.452 bid p9 200 Wh @ 0.000020 in 09:30:00 group 3 meter 9 at 109 number 121 stream 1
08:44:09.452 amend p8 #967 -10 Wh @ 0.000080 number 163 stream 0
08:44:09.452 amend p1 #884 285 Wh @ 0.000170 number 112 stream 1
08:44:09.452 clock
08:44:09.452 ask p3 500 Wh @ 0.000070 in 09:15:00 group 3 meter 13 at 113 number 117 stream 1
08:44:12.373 query p6 number 121 stream 0
08:44:13.110 cancel p9 #983 number 104 stream 0
08:44:13.110 ask p9 2147483650 Wh @ -0.000020 in 09:00:00 group 3 meter 9 at 109 number 105 stream 0
08:44:13.110 clock
08:44:13.110 bid p2 420 Wh @ -0.000040 in 09:15:00 meter 2 at 102 number 146 stream 1
08:44:13.504 bid p6 470 Wh @ 0.000040 till 08:48:17 in 09:30:00 group 2 meter 6 at 106 number 122 stream 0
08:44:15.131 ask p8 530 Wh @ 0.000140 in 09:15:00 meter 8 at 108 number 139 stream 1
08:44:15.131 ask p2 130 Wh @ 0.000140 till 08:47:07 in 09:30:00 meter 2 at 102 number 147 stream 1
08:44:15.131 clock
08:44:15.131 bid p8 430 Wh @ 0.000010 fok in 09:30:00 meter 8 at 108 number 140 stream 1
08:44:15.131 ask p6 340 Wh @ 0.000170 in 09:30:00 meter 6 at 106 number 123 stream 0
08:44:15.131 bid p7 10 Wh @ 0.000060 in 09:30:00 group 2 meter 7 at 107 number 112 stream 0
08:44:15.209 bid p1 140 Wh market in 09:30:00 meter 11 at 111 number 115 stream 1
08:44:18.105 bid p9 600 Wh @ 0.000020 in 09:30:00 group 2 meter 9 at 109 number 122 stream 1
08:44:18.105 ask p8 320 Wh @ -0.000040 fok in 09:00:00 meter 8 at 108 number 164 stream 0
08:44:18.105 cancel p2 #842 number 148 stream 1
08:44:18.831 clock
08:44:18.831 ask p7 400 Wh @ 0.000070 in 09:15:00 group 1 meter 7 at 107 number 122 stream 1
08:44:19.246 bid p5 330 Wh @ 0.000030 fok in 09:00:00 meter 5 at 105 number 163 stream 1
08:44:19.246 bid p4 253 Wh @ -0.000060 till 08:51:47 in 09:15:00 group 4 meter 14 at 114 number 132 stream 1
08:44:22.652 amend p6 #891 220 Wh @ -0.000180 number 114 stream 1
08:44:22.652 bid p6 600 Wh @ -0.000040 in 09:15:00 meter 6 at 106 number 115 stream 1
08:44:22.652 bid p6 300 Wh @ -0.000010 in 09:15:00 group 2 meter 6 at 106 number 116 stream 1
08:44:22.652 amend p8 #830 0 Wh @ -0.000160 number 141 stream 1
08:44:22.652 bid p4 580 Wh @ 0.002010 in 09:15:00 meter 4 at 104 number 113 stream 0
08:44:23.185 amend p4 #883 0 Wh @ -0.000150 number 114 stream 0
08:44:25.924 ask p3 390 Wh @ 0.000040 till 08:53:37 in 09:30:00 meter 3 at 103 number 108 stream 0
08:44:28.607 ask p1 180 Wh @ -0.000020 in 09:30:00 meter 1 at 101 number 116 stream 1
08:44:28.607 bid p8 340 Wh @ 0.000050 in 09:00:00 group 1 meter 8 at 108 number 165 stream 0
08:44:28.607 amend p5 #702 0 Wh @ 0.000120 number 159 stream 1
08:44:28.607 bid p5 70 Wh @ 0.000000 in 09:00:00 meter 5 at 105 number 164 stream 1
08:44:28.607 bid p2 570 Wh @ -0.000020 ioc in 09:00:00 meter 2 at 102 number 134 stream 0
08:44:28.607 bid p3 340 Wh market in 09:30:00 meter 13 at 113 number 110 stream 1
08:44:29.121 bid p2 100 Wh @ -0.000020 fok in 09:30:00 meter 2 at 102 number 135 stream 0
08:44:31.847 amend p3 #984 0 Wh @ 0.000070 number 109 stream 0
08:44:31.847 bid p4 200 Wh @ -0.000050 till 08:54:27 in 09:15:00 group 3 meter 14 at 114 number 133 stream 1
08:44:32.021 bid p7 430 Wh @ -0.000087 in 09:00:00 group 2 meter 7 at 107 number 113 stream 0
08:44:33.028 bid p5 230 Wh market in 09:15:00 meter 5 at 105 number 124 stream 0
08:44:33.028 bid p7 450 Wh @ -0.000090 in 09:30:00 group 2 meter 7 at 107 number 123 stream 1
08:44:34.939 bid p6 530 Wh @ 0.000010 in 09:15:00 meter 6 at 106 number 117 stream 1
08:44:35.050 bid p2 20 Wh @ -0.000050 in 08:30:00 group 1 meter 12 at 112 number 149 stream 1
08:44:35.050 bid p9 410 Wh @ 0.000040 in 09:15:00 group 4 meter 9 at 109 number 102 stream 0
08:44:35.050 clock
08:44:35.050 clock
08:44:37.732 amend p2 #869 490 Wh @ -0.000020 number 136 stream 0
08:44:40.202 suspend p1
08:44:42.480 bid p4 100 Wh @ -0.000060 in 09:00:00 meter 14 at 114 number 134 stream 1
08:44:42.480 ask p7 540 Wh @ 0.000050 in 09:15:00 group 4 meter 7 at 107 number 124 stream 1
08:44:42.480 amend p5 #974 370 Wh @ -0.000027 number 165 stream 1
08:44:42.480 ask p1 120 Wh @ -0.000060 fok in 09:30:00 meter 11 at 111 number 117 stream 1
08:44:42.480 bid p4 540 Wh @ -0.000130 in 09:30:00 meter 4 at 104 number 135 stream 1
08:44:43.378 amend p6 #891 240 Wh @ -0.000180 number 107 stream 1
08:44:43.378 ask p3 250 Wh @ 0.000080 in 09:30:00 meter 13 at 113 number 118 stream 1
08:44:43.378 ask p4 140 Wh market in 09:00:00 meter 4 at 104 number 136 stream 1
08:44:46.945 cancel p6 #845 number 118 stream 1
08:44:50.746 bid p1 530 Wh @ -0.000040 in 09:30:00 meter 11 at 111 number 118 stream 1
08:44:50.746 bid p7 160 Wh @ -0.000060 in 09:15:00 meter 7 at 107 number 114 stream 0
08:44:54.535 bid p8 8010 Wh @ -0.000170 in 09:00:00 group 4 meter 8 at 108 number 166 stream 0
08:44:58.304 bid p2 160 Wh @ -0.000100 in 09:00:00 group 1 meter 12 at 112 number 150 stream 1
08:44:59.232 amend p6 #733 520 Wh @ -0.000137 number 119 stream 1
08:44:59.232 ask p5 470 Wh market in 09:15:00 meter 5 at 105 number 166 stream 1
08:44:59.232 bid p8 140 Wh market in 09:00:00 meter 8 at 108 number 142 stream 1
08:44:59.232 amend p5 #1000 0 Wh @ 0.000000 number 167 stream 1
08:44:59.232 bid p4 6920 Wh @ 0.000030 in 09:00:00 group 3 meter 4 at 104 number 137 stream 1
08:44:59.232 ask p3 100 Wh @ 0.000020 in 09:30:00 meter 13 at 113 number 110 stream 0
08:45:02.936 open 09:45:00/900s gate 09:40:05 reference 0.000000
08:45:02.936 ask p7 210 Wh @ 0.000020 in 09:30:00 meter 7 at 107 number 115 stream 0
08:45:02.936 cancel p7 #1007 number 116 stream 0
08:45:06.306 bid p9 350 Wh @ -0.000140 fok in 09:30:00 meter 9 at 109 number 123 stream 1
08:45:06.306 cancel p5 #974 number 125 stream 0
08:45:06.306 clock
08:45:09.949 cancel p2 number 131 number 137 stream 0
08:45:09.949 ask p4 320 Wh @ 0.000050 ioc in 09:45:00 meter 14 at 114 number 138 stream 1
08:45:09.949 amend p4 #883 0 Wh @ -0.000150 number 115 stream 0
08:45:10.428 bid p4 470 Wh @ -0.000050 in 09:15:00 meter 4 at 104 number 139 stream 1
08:45:13.471 cancel p4 #883 number 116 stream 0
08:45:13.471 amend p2 #988 110 Wh @ 0.000140 number 151 stream 1
08:45:16.746 ask p3 290 Wh @ -0.000070 in 09:30:00 group 1 meter 13 at 113 number 111 stream 0
08:45:16.746 amend p5 #908 410 Wh @ -0.000117 number 168 stream 1
08:45:16.746 cancel p8 #933 number 143 stream 1
08:45:16.746 cancel p8 number 158 number 167 stream 0
08:45:17.578 ask p6 110 Wh @ 0.000110 in 09:30:00 group 3 meter 6 at 106 number 120 stream 1
08:45:20.593 bid p4 170 Wh @ -0.000110 in 09:15:00 group 3 meter 4 at 104 number 117 stream 0
08:45:20.593 ask p8 220 Wh @ 0.000070 till 08:48:37 in 09:15:00 meter 8 at 108 number 144 stream 1
08:45:24.335 cancel p6 number 114 number 124 stream 0
08:45:26.754 amend p8 #955 570 Wh @ 0.000050 number 168 stream 0
08:45:26.754 bid p5 290 Wh @ -0.000060 in 09:30:00 meter 5 at 105 number 169 stream 1
08:45:29.825 amend p6 #733 0 Wh @ -0.000140 number 121 stream 1
08:45:29.825 query p9 number 106 stream 0
08:45:29.825 clock
08:45:29.825 bid p5 410 Wh market in 09:45:00 meter 5 at 105 number 170 stream 1
08:45:29.825 bid p1 460 Wh @ -0.000110 in 09:15:00 meter 1 at 101 number 120 stream 0
08:45:29.825 cancel p8 #999 number 145 stream 1
08:45:29.825 amend p6 #1006 60 Wh @ 0.000010 number 122 stream 1
08:45:30.652 ask p10 280 Wh @ -0.000010 in 09:30:00 group 2 meter 14 at 114 number 9 stream 1
08:45:30.652 amend p8 #830 390 Wh @ -0.000160 number 169 stream 0
08:45:33.802 amend p6 #996 600 Wh @ -0.000110 number 123 stream 1
08:45:37.307 cancel p6 number 122 number 124 stream 1
08:45:37.307 bid p6 290 Wh market in 09:15:00 meter 6 at 106 number 125 stream 1
08:45:37.307 bid p1 480 Wh @ -0.000130 fok in 09:15:00 meter 0 at 111 number 121 stream 0
08:45:37.983 cancel p4 #752 number 118 stream 0
08:45:37.983 ask p7 11020 Wh @ -0.000030 in 09:30:00 group 2 meter 7 at 107 number 117 stream 0
08:45:37.983 cancel p6 number 124 number 125 stream 0
08:45:40.715 amend p2 #968 140 Wh @ 0.000080 number 152 stream 1
08:45:40.715 bid p4 250 Wh @ -0.000010 ioc in 09:45:00 meter 14 at 114 number 140 stream 1
08:45:44.099 ask p6 380 Wh @ -0.000020 in 09:30:00 group 3 meter 6 at 106 number 126 stream 0
08:45:44.099 bid p9 230 Wh @ -0.000110 till 08:46:47 in 09:15:00 meter 9 at 109 number 124 stream 1
08:45:47.022 bid p6 440 Wh @ -0.000010 ioc in 09:31:00 meter 6 at 106 number 126 stream 1
08:45:50.867 bid p8 540 Wh @ -0.000040 in 09:45:00 meter 8 at 108 number 170 stream 0
08:45:50.867 amend p2 #966 580 Wh @ 0.000090 number 153 stream 1
08:45:53.212 bid p9 390 Wh @ -0.000010 in 09:15:00 meter 9 at 109 number 125 stream 1
08:45:55.036 ask p4 110 Wh @ 0.000160 ioc in 09:30:00 meter 4 at 104 number 119 stream 0
08:45:55.036 ask p3 350 Wh @ 0.000150 in 09:45:00 meter 3 at 103 number 112 stream 0
08:45:55.036 ask p1 70 Wh @ 0.000090 in 09:15:00 group 1 meter 1 at 101 number 122 stream 0
08:45:55.036 ask p9 480 Wh @ 0.000030 in 09:15:00 group 2 meter 9 at 109 number 126 stream 1
08:45:55.036 cancel p7 #1023 number 125 stream 1
08:45:58.303 bid p8 120 Wh market in 09:45:00 meter 8 at 108 number 171 stream 0
08:46:01.636 clock
08:46:01.636 ask p6 320 Wh @ 0.000100 in 09:30:00 group 1 meter 6 at 106 number 127 stream 0
08:46:01.636 amend p5 #1020 290 Wh @ -0.000020 number 171 stream 1
08:46:03.870 amend p7 #980 310 Wh @ -0.000140 number 126 stream 1
08:46:07.608 cancel p6 #996 number 127 stream 1
08:46:07.608 bid p8 80 Wh @ -0.000070 in 09:15:00 meter 8 at 108 number 146 stream 1
08:46:07.608 ask p5 350 Wh @ -0.000040 till 08:49:47 in 09:30:00 meter 5 at 105 number 172 stream 1
08:46:09.570 amend p8 #1027 500 Wh @ -0.000040 number 172 stream 0
08:46:09.570 ask p7 190 Wh @ 0.000070 fok in 09:45:00 meter 7 at 107 number 118 stream 0
08:46:13.475 bid p10 40 Wh @ 0.000040 in 09:45:00 group 1 meter 1 at 101 number 7 stream 0
08:46:13.475 bid p8 470 Wh @ 0.000010 in 09:15:00 meter 8 at 108 number 147 stream 1
08:46:13.475 bid p6 10990 Wh @ 0.000060 in 09:30:00 meter 6 at 107 number 128 stream 0
08:46:15.473 ask p6 120 Wh @ -0.000070 in 09:16:00 meter 6 at 106 number 129 stream 0
08:46:18.025 bid p5 360 Wh @ -0.000130 in 09:15:00 meter 5 at 105 number 126 stream 0
08:46:20.713 bid p6 320 Wh @ -0.000140 in 09:45:00 meter 6 at 106 number 128 stream 1
08:46:20.713 ask p1 530 Wh @ 0.000120 in 09:15:00 meter 1 at 101 number 123 stream 0
08:46:22.642 ask p7 50 Wh @ 0.000080 side 2 in 09:30:00 group 1 meter 7 at 107 number 127 stream 1
08:46:22.642 ask p2 300 Wh @ -0.000060 in 09:15:00 meter 2 at 102 number 154 stream 1
08:46:22.642 ask p5 300 Wh @ 0.000110 in 09:30:00 group 3 meter 5 at 105 number 127 stream 0
08:46:22.825 ask p6 270 Wh @ -0.000040 in 09:45:00 group 1 meter 6 at 106 number 130 stream 0
08:46:22.825 amend p6 #952 470 Wh @ -0.000100 number 131 stream 0
08:46:22.825 ask p6 90 Wh @ 0.000150 in 09:15:00 meter 6 at 106 number 129 stream 1
08:46:26.678 ask p8 460 Wh market in 09:45:00 meter 8 at 108 number 173 stream 0
08:46:26.678 resume p1
08:46:26.678 cancel p2 #966 number 155 stream 1
08:46:29.279 ask p2 500 Wh @ 0.000100 in 09:30:00 group 5 meter 2 at 102 number 156 stream 1
08:46:29.279 cancel p5 #1034 number 173 stream 1
08:46:29.279 ask p2 130 Wh @ -0.000050 till 08:46:47 in 09:15:00 meter 12 at 112 number 138 stream 0
08:46:31.498 ask p9 490 Wh @ 0.000000 in 09:15:00 group 3 meter 9 at 109 number 127 stream 1
08:46:31.779 amend p9 #981 360 Wh @ 0.000130 number 107 stream 0
08:46:32.313 ask p2 550 Wh @ 0.000110 in 09:30:00 group 1 meter 2 at 102 number 139 stream 0
08:46:34.841 amend p1 #1016 0 Wh @ -0.000050 number 124 stream 0
08:46:34.841 ask p7 2650 Wh @ 0.000040 fok in 09:45:00 meter 7 at 107 number 128 stream 1
08:46:36.885 ask p3 440 Wh @ -0.002010 fok in 09:30:00 meter 3 at 103 number 113 stream 0
08:46:39.712 ask p7 320 Wh @ 0.000060 in 09:45:00 meter 7 at 107 number 119 stream 0
08:46:41.203 bid p3 583 Wh @ -0.000050 fok in 09:45:00 meter 13 at 113 number 114 stream 0
08:46:41.203 bid p7 300 Wh @ -0.000050 in 09:15:00 group 2 meter 7 at 107 number 120 stream 0
08:46:41.203 ask p6 490 Wh @ -0.000010 in 09:30:00 group 3 meter 6 at 106 number 132 stream 0
08:46:41.203 bid p5 360 Wh @ 0.000060 in 09:30:00 meter 5 at 105 number 128 stream 0
08:46:43.153 halt 09:45:00
08:46:43.153 amend p2 #985 510 Wh @ -0.000040 number 140 stream 0
08:46:46.040 ask p2 30 Wh @ 0.000050 in 09:45:00 meter 2 at 102 number 157 stream 1
08:46:46.040 cancel p9 #1030 number 108 stream 0
08:46:46.040 amend p7 #1009 160 Wh @ 0.000020 number 129 stream 1
08:46:46.040 ask 11 70 Wh market in 09:15:00 meter 7 at 107 number 4 stream 0
08:46:49.633 ask p6 410 Wh @ 0.000010 in 09:45:00 group 2 meter 6 at 106 number 133 stream 0
08:46:49.633 amend p5 #1037 360 Wh @ -0.000230 number 174 stream 1
08:46:50.126 ask p5 550 Wh market in 09:15:00 meter 5 at 105 number 175 stream 1
08:46:50.298 amend p5 #908 400 Wh @ -0.000120 number 129 stream 0
08:46:53.485 cancel p7 #1048 number 130 stream 1
08:46:53.485 ask p3 320 Wh @ -0.000030 in 09:45:00 group 3 meter 13 at 113 number 115 stream 0
08:46:56.779 bid p1 80 Wh @ -0.000030 in 09:30:00 group 1 meter 1 at 101 number 125 stream 0
08:46:56.779 amend p7 #927 8420 Wh @ -0.000060 number 121 stream 0
08:46:57.305 bid p2 310 Wh @ 0.000040 in 09:15:00 group 4 meter 2 at 102 number 141 stream 0
08:47:00.585 amend p5 #949 250 Wh @ 0.000000 number 130 stream 0
08:47:03.691 ask p2 350 Wh @ 0.000110 in 09:30:00 meter 2 at 102 number 142 stream 0
08:47:03.691 query p4 number 141 stream 1
08:47:04.554 ask p5 340 Wh market in 09:15:00 meter 5 at 105 number 131 stream 0
08:47:04.554 ask p6 260 Wh @ -0.000050 in 09:15:00 group 2 meter 6 at 106 number 130 stream 1
08:47:04.554 clock
08:47:07.671 amend p8 #830 390 Wh @ -0.000170 number 148 stream 1
08:47:07.671 cancel p6 #1032 number 131 stream 1
08:47:11.174 bid p3 360 Wh @ -0.000010 in 09:15:00 group 3 meter 13 at 113 number 119 stream 1
08:47:11.174 ask p6 10760 Wh @ -0.000050 in 09:15:00 meter 6 at 106 number 134 stream 0
08:47:11.174 bid p2 390 Wh @ -0.000130 in 09:45:00 meter 2 at 102 number 143 stream 0
08:47:13.209 ask p8 410 Wh @ 0.000100 in 09:45:00 group 1 meter 8 at 108 number 149 stream 1
08:47:14.624 cancel p5 #816 number 176 stream 1
08:47:14.624 amend p2 #1045 500 Wh @ 0.000110 number 144 stream 0
08:47:14.624 ask p7 60 Wh @ -0.000010 till 08:53:27 in 09:15:00 meter 7 at 107 number 131 stream 1
08:47:17.521 bid p6 10540 Wh @ -0.000040 ioc in 09:15:00 meter 6 at 106 number 132 stream 1
08:47:19.721 cancel p5 #867 number 132 stream 0
08:47:19.721 ask p9 330 Wh @ 0.000010 till 08:49:57 in 09:30:00 meter 9 at 109 number 109 stream 0
08:47:20.271 amend p9 #981 330 Wh @ 0.000130 number 110 stream 0
08:47:20.271 ask p5 120 Wh @ -0.000010 in 09:15:00 meter 5 at 105 number 133 stream 0
08:47:20.271 bid p4 570 Wh @ 0.000070 ioc in 09:30:00 meter 4 at 104 number 120 stream 0
08:47:20.271 reopen 09:45:00
08:47:22.131 ask p1 200 Wh @ 0.000050 in 09:45:00 group 3 meter 11 at 111 number 126 stream 0
08:47:24.164 bid p1 330 Wh @ -0.000120 in 09:15:00 meter 11 at 111 number 119 stream 1
08:47:24.164 amend p8 #1033 80 Wh @ -0.000010 number 174 stream 0
08:47:25.018 amend p6 #1017 110 Wh @ 0.000110 number 133 stream 1
08:47:25.018 bid p5 230 Wh @ -0.000140 in 09:45:00 meter 5 at 105 number 177 stream 1
08:47:25.018 bid p3 90 Wh @ -0.000090 in 09:30:00 meter 3 at 103 number 120 stream 1
08:47:25.018 cancel p3 number 119 number 121 stream 1
08:47:25.018 bid p4 490 Wh @ -0.000020 till 08:48:07 in 09:30:00 meter 4 at 104 number 142 stream 1
08:47:28.099 ask p8 110 Wh market in 09:30:00 meter 8 at 108 number 175 stream 0
08:47:28.099 ask p7 90 Wh @ 0.000120 in 09:15:00 meter 7 at 107 number 122 stream 0
08:47:30.113 bid p3 270 Wh @ -0.000070 in 09:45:00 group 3 meter 13 at 113 number 122 stream 1
08:47:30.113 amend p3 #926 520 Wh @ -0.000100 number 116 stream 0
08:47:30.113 amend p6 #989 530 Wh @ 0.000170 number 134 stream 1
08:47:30.113 bid p6 50 Wh @ -0.000070 till 08:48:07 in 09:45:00 group 1 meter 6 at 106 number 135 stream 1
08:47:30.113 amend p6 #891 220 Wh @ -0.000180 number 136 stream 1
08:47:31.018 ask p1 130 Wh @ -0.000030 in 09:15:00 group 1 meter 1 at 101 number 120 stream 1
08:47:31.549 cancel p7 #1047 number 123 stream 0
08:47:31.549 ask p5 20 Wh @ 0.000120 in 09:45:00 group 4 meter 5 at 105 number 134 stream 0
08:47:31.549 ask p6 210 Wh @ -0.000030 in 09:15:00 group 3 meter 6 at 106 number 137 stream 1
08:47:34.576 ask p8 160 Wh @ 0.000140 in 09:15:00 group 1 meter 8 at 108 number 176 stream 0
08:47:38.082 ask p7 240 Wh @ 0.000170 in 09:15:00 group 4 meter 7 at 107 number 124 stream 0
08:47:38.658 bid p7 10 Wh @ -0.000110 in 09:45:00 meter 7 at 107 number 132 stream 1
08:47:38.658 bid p7 250 Wh @ -0.000110 in 09:45:00 group 2 meter 7 at 107 number 133 stream 1
08:47:40.101 amend p2 #1010 160 Wh @ -0.000097 number 158 stream 1
08:47:40.101 ask p2 530 Wh @ 0.000080 in 09:15:00 meter 12 at 112 number 145 stream 0
08:47:41.695 amend p7 #980 250 Wh @ -0.000140 number 134 stream 1
08:47:41.695 bid p3 80 Wh @ -0.000060 in 09:45:00 group 5 meter 13 at 113 number 123 stream 1
08:47:41.695 query p4 number 143 stream 1
08:47:42.280 bid p9 160 Wh @ 0.002010 in 09:30:00 meter 9 at 109 number 128 stream 1
08:47:42.280 bid p8 330 Wh @ -0.000040 fok in 09:46:00 meter 8 at 108 number 177 stream 0
08:47:45.609 ask p1 600 Wh @ 0.000040 till 08:51:57 in 09:30:00 group 1 meter 1 at 101 number 127 stream 0
08:47:45.836 bid p2 220 Wh @ -0.000170 fok in 09:30:00 meter 12 at 112 number 146 stream 0
08:47:46.444 cancel p8 #1019 number 150 stream 1
08:47:46.444 bid p4 300 Wh @ -0.000100 in 09:15:00 meter 4 at 104 number 144 stream 1
08:47:47.901 bid p5 240 Wh @ -0.000100 fok in 09:15:00 meter 5 at 105 number 178 stream 1
08:47:50.349 bid p2 20 Wh @ -0.000050 in 08:30:00 group 1 meter 12 at 112 number 149 stream 1
08:47:52.507 bid p2 310 Wh @ 0.000000 ioc in 09:45:00 meter 2 at 102 number 147 stream 0
08:47:55.193 bid p3 320 Wh market in 09:45:00 meter 3 at 103 number 124 stream 1
08:47:55.193 bid p4 270 Wh @ -0.000070 in 09:15:00 group 2 meter 4 at 104 number 121 stream 0
08:47:55.193 cancel p7 #1005 number 125 stream 0
08:47:55.193 bid p6 410 Wh @ 0.000020 in 09:15:00 group 1 meter 6 at 106 number 135 stream 0
08:47:56.971 clock
08:47:56.971 bid p2 340 Wh @ 0.000000 in 09:15:00 meter 2 at 102 number 148 stream 0
08:47:56.971 bid p6 510 Wh @ 0.000000 till 08:54:17 in 09:45:00 group 3 meter 6 at 106 number 136 stream 0
08:47:58.313 amend p5 #1063 180 Wh @ -0.000140 number 135 stream 0
08:47:59.991 bid p1 320 Wh market in 09:15:00 meter 11 at 111 number 128 stream 0
08:47:59.991 cancel p8 #830 number 151 stream 1
08:48:00.682 bid p6 410 Wh @ -0.000120 in 09:30:00 meter 6 at 106 number 137 stream 0
08:48:01.461 bid p9 310 Wh @ 0.000040 in 09:45:00 meter 9 at 109 number 129 stream 1
08:48:01.461 amend p5 #1069 10 Wh @ 0.000120 number 136 stream 0
08:48:03.296 cancel p7 #927 number 135 stream 1
08:48:03.296 cancel p8 #955 number 152 stream 1
08:48:03.296 ask p6 600 Wh @ 0.000080 fok in 09:15:00 meter 6 at 106 number 138 stream 0
08:48:03.296 amend p6 #1080 410 Wh @ 0.000040 number 139 stream 0
08:48:03.296 cancel p6 #839 number 138 stream 1
08:48:05.807 cancel p7 number 116 number 126 stream 0
08:48:08.807 ask p5 430 Wh @ 0.000040 in 09:15:00 meter 5 at 105 number 179 stream 1
08:48:11.152 amend p7 #926 530 Wh @ -0.000100 number 136 stream 1
08:48:11.152 ask p3 160 Wh @ -0.000020 till 08:48:47 in 09:16:00 meter 13 at 113 number 117 stream 0
08:48:11.152 ask p9 150 Wh @ 0.000020 ioc in 09:30:00 meter 9 at 109 number 111 stream 0
08:48:11.152 bid p7 590 Wh @ 0.000060 in 09:30:00 meter 7 at 107 number 127 stream 0
08:48:11.152 amend p2 #923 230 Wh @ -0.000130 number 149 stream 0
08:48:13.541 bid p2 370 Wh @ -0.000050 in 09:15:00 group 2 meter 12 at 112 number 150 stream 0
08:48:16.179 bid p7 70 Wh market in 09:30:00 meter 7 at 107 number 128 stream 0
08:48:16.179 ask p6 50 Wh @ -0.000060 in 09:30:00 meter 6 at 106 number 140 stream 0
08:48:16.179 amend p7 #1074 320 Wh @ -0.000110 number 129 stream 0
08:48:18.635 bid p7 310 Wh @ 0.000010 ioc in 09:45:00 meter 7 at 107 number 137 stream 1
08:48:20.615 ask p2 380 Wh @ 0.000030 in 09:45:00 group 4 meter 2 at 102 number 159 stream 1
08:48:20.615 amend p5 #962 0 Wh @ -0.000110 number 180 stream 1
08:48:20.615 amend p5 #1063 180 Wh @ -0.000140 number 181 stream 1
08:48:20.878 bid p10 200 Wh @ -0.000160 in 09:45:00 meter 7 at 107 number 8 stream 0
08:48:22.449 ask p2 530 Wh @ 0.000070 in 09:30:00 group 2 meter 2 at 102 number 160 stream 1
08:48:22.449 bid p5 530 Wh @ -0.000080 in 09:30:00 meter 5 at 105 number 182 stream 1
08:48:23.828 bid p5 410 Wh market in 09:15:00 meter 5 at 105 number 183 stream 1
08:48:23.828 amend p4 #1018 170 Wh @ -0.000107 number 122 stream 0
08:48:23.828 amend p8 #987 0 Wh @ 0.000140 number 178 stream 0
08:48:23.828 bid p1 450 Wh @ -0.000130 ioc in 09:30:00 meter 11 at 111 number 129 stream 0
08:48:23.828 bid p8 270 Wh @ 0.000070 in 09:15:00 group 1 meter 8 at 108 number 179 stream 0
08:48:23.828 bid p4 590 Wh @ -0.000140 till 08:48:23 in 09:15:00 meter 4 at 104 number 123 stream 0
08:48:23.828 cancel p6 #989 number 141 stream 0
08:48:24.209 bid p6 250 Wh market in 09:15:00 meter 6 at 106 number 142 stream 0
08:48:27.985 amend p7 #1072 230 Wh @ 0.000170 number 138 stream 1
08:48:29.582 bid p1 160 Wh @ 0.000000 in 09:15:00 meter 11 at 111 number 121 stream 1
08:48:33.489 bid p7 9420 Wh @ -0.000150 in 09:15:00 meter 7 at 107 number 130 stream 0
08:48:33.489 amend p2 #1093 190 Wh @ 0.000030 number 151 stream 0
08:48:33.489 bid p9 460 Wh @ -0.000070 in 09:45:00 meter 9 at 109 number 112 stream 0
08:48:33.793 amend p5 #1063 170 Wh @ -0.000140 number 137 stream 0
08:48:33.793 ask p7 200 Wh @ 0.000150 in 09:15:00 group 1 meter 7 at 107 number 131 stream 0
08:48:35.212 bid p7 90 Wh market in 09:30:00 meter 7 at 107 number 139 stream 1
08:48:36.225 amend p3 #939 5010 Wh @ 0.000140 number 125 stream 1
08:48:37.639 amend p3 #720 940 Wh @ -0.000120 number 118 stream 0
08:48:37.805 bid p6 -1 Wh market in 09:45:00 meter 6 at 106 number 143 stream 0
08:48:39.222 cancel p9 number 122 number 130 stream 1
08:48:41.747 ask p7 290 Wh @ 0.000100 ioc in 09:15:00 meter 7 at 107 number 132 stream 0
08:48:42.526 amend p9 #1074 0 Wh @ -0.000110 number 113 stream 0
08:48:42.526 ask p8 18640 Wh @ -0.000030 in 09:15:00 meter 8 at 108 number 180 stream 0
08:48:42.526 bid p4 500 Wh @ -0.000150 kind 5 in 09:30:00 meter 14 at 114 number 145 stream 1
08:48:45.729 deposit p2 0.000015808
08:48:45.729 bid p9 390 Wh @ -0.000090 till 08:53:27 in 09:45:00 meter 9 at 109 number 114 stream 0
08:48:45.729 bid p9 380 Wh @ 0.000070 in 09:15:00 meter 9 at 109 number 131 stream 1
08:48:49.653 amend p6 #1017 55 Wh @ 0.000110 number 144 stream 0
08:48:51.489 bid p3 160 Wh @ 0.000050 in 09:45:00 meter 3 at 103 number 119 stream 0
08:48:53.330 cancel p5 #1063 number 184 stream 1
08:48:53.330 ask p7 110 Wh @ 0.000080 till 08:53:17 in 09:15:00 meter 7 at 107 number 133 stream 0
08:48:53.330 ask p3 130 Wh @ -0.000020 in 09:45:00 group 3 meter 3 at 103 number 120 stream 0
08:48:53.330 ask p2 530 Wh market in 09:30:00 meter 12 at 112 number 161 stream 1
08:48:53.330 ask p3 540 Wh @ 0.000020 ioc in 09:30:00 meter 13 at 113 number 126 stream 1
08:48:55.097 ask p5 490 Wh @ 0.000083 in 09:45:00 group 3 meter 5 at 105 number 138 stream 0
08:48:55.097 bid p3 5260 Wh @ 0.000040 till 08:56:57 in 09:45:00 group 1 meter 13 at 113 number 127 stream 1
08:48:57.987 query p7 number 134 stream 0
08:48:57.987 ask p8 540 Wh @ 0.000140 till 08:51:47 in 09:30:00 group 1 meter 8 at 108 number 181 stream 0
08:49:01.011 cancel p8 #1106 number 153 stream 1
08:49:01.011 ask p4 240 Wh @ 0.000130 till 08:56:07 in 09:45:00 group 3 meter 4 at 104 number 124 stream 0
08:49:01.011 bid p2 600 Wh @ 0.000060 ioc in 09:45:00 meter 12 at 112 number 162 stream 1
08:49:01.011 bid p3 30 Wh @ -0.000140 in 09:45:00 meter 13 at 113 number 128 stream 1
08:49:01.649 amend p3 #939 5010 Wh @ 0.000210 number 129 stream 1
08:49:01.649 ask p4 310 Wh @ 0.000060 ioc in 09:15:00 meter 4 at 104 number 125 stream 0
08:49:03.934 ask p4 490 Wh @ 0.000070 in 09:45:00 group 4 meter 14 at 114 number 126 stream 0
08:49:03.934 bid p2 120 Wh @ -0.000160 fok in 09:45:00 meter 12 at 112 number 152 stream 0
08:49:03.934 amend p8 #1071 160 Wh @ 0.000140 number 182 stream 0
08:49:03.934 ask p3 160 Wh @ 0.000150 in 09:15:00 group 1 meter 3 at 103 number 130 stream 1
08:49:06.299 amend p2 #947 0 Wh @ -0.000150 number 153 stream 0
08:49:06.299 cancel p6 #733 number 145 stream 0
08:49:06.299 bid p1 410 Wh @ -0.000160 in 09:45:00 group 3 meter 1 at 101 number 130 stream 0
08:49:10.009 amend p7 #1110 80 Wh @ 0.000080 number 135 stream 0
08:49:13.759 ask p2 400 Wh @ -0.000040 till 08:55:47 in 09:45:00 meter 2 at 102 number 163 stream 1
08:49:13.759 ask p6 120 Wh @ 0.000120 in 09:15:00 group 1 meter 6 at 106 number 146 stream 0
08:49:15.815 amend p7 #1110 80 Wh @ 0.000160 number 136 stream 0
08:49:15.815 amend p5 #1069 10 Wh @ 0.000120 number 136 stream 0
08:49:15.815 amend p6 #1082 630 Wh @ 0.000000 number 139 stream 1
08:49:15.815 clock
08:49:15.815 bid p3 180 Wh @ 0.000050 in 09:15:00 meter 13 at 113 number 131 stream 1
08:49:15.815 bid p9 310 Wh @ 0.000040 in 09:45:00 meter 9 at 109 number 129 stream 1
08:49:15.815 ask p1 460 Wh @ 0.000150 in 09:45:00 group 1 meter 1 at 101 number 122 stream 1
08:49:16.956 bid p3 200 Wh @ -0.000050 in 09:30:00 meter 13 at 113 number 132 stream 1
08:49:19.863 amend p3 #1116 15 Wh @ -0.000140 number 133 stream 1
08:49:19.863 cancel p5 #962 number 139 stream 0
08:49:19.863 clock
08:49:22.604 bid p4 200 Wh market in 09:15:00 meter 0 at 104 number 146 stream 1
08:49:22.604 clock
08:49:23.498 ask p7 560 Wh @ 0.000020 ioc in 09:45:00 meter 7 at 107 number 140 stream 1
08:49:23.498 bid p2 40 Wh @ -0.000110 in 09:15:00 group 2 meter 2 at 102 number 164 stream 1
08:49:23.498 amend p5 #1069 -20 Wh @ 0.000120 number 140 stream 0
08:49:23.498 ask p6 530 Wh @ 0.000120 in 09:30:00 group 1 meter 6 at 106 number 147 stream 0
08:49:23.978 bid p3 340 Wh @ -0.000090 till 08:55:07 in 09:15:00 group 3 meter 13 at 113 number 121 stream 0
08:49:24.489 bid p9 10 Wh @ -0.000160 till 08:52:27 in 09:30:00 group 2 meter 9 at 109 number 132 stream 1
08:49:24.489 amend p5 #1095 660 Wh @ -0.000080 number 185 stream 1
08:49:26.020 ask p1 430 Wh @ -0.000040 in 09:45:00 meter 1 at 101 number 131 stream 0
08:49:27.778 bid p3 60 Wh @ 0.000040 in 09:45:00 group 3 meter 13 at 113 number 122 stream 0
08:49:27.778 cancel p4 number 137 number 147 stream 1
08:49:27.778 bid p3 350 Wh @ -0.000020 in 09:45:00 meter 3 at 103 number 134 stream 1
08:49:27.778 cancel p6 #733 number 124 stream 1
08:49:28.692 cancel p5 #875 number 141 stream 17
08:49:31.583 deposit p2 0.000017038
08:49:31.583 ask p2 140 Wh market in 09:30:00 meter 2 at 102 number 165 stream 1
08:49:35.258 cancel p2 #1045 number 166 stream 1
08:49:37.892 clock
08:49:38.612 bid p3 13590 Wh @ -0.000110 in 09:30:00 group 4 meter 3 at 103 number 135 stream 1
08:49:40.400 clock
08:49:40.400 cancel p5 number 179 number 186 stream 1
08:49:40.400 bid p5 17810 Wh @ -0.000020 in 09:30:00 group 2 meter 5 at 105 number 187 stream 1
08:49:42.427 ask p3 500 Wh @ 0.000130 in 09:15:00 group 3 meter 3 at 103 number 136 stream 1
08:49:44.793 amend p8 #1071 150 Wh @ 0.000140 number 183 stream 0
08:49:46.732 ask p6 500 Wh @ 0.000160 in 09:45:00 group 2 meter 6 at 106 number 140 stream 1
08:49:46.732 query p8 number 154 stream 1
08:49:48.034 ask p3 40 Wh @ 0.000170 in 09:15:00 group 3 meter 3 at 103 number 123 stream 0
08:49:48.034 bid p4 180 Wh @ 0.000010 ioc in 09:45:00 meter 4 at 104 number 127 stream 0
08:49:48.034 ask p3 110 Wh market in 09:30:00 meter 3 at 103 number 124 stream 0
08:50:20.065 ask p7 580 Wh @ -0.000070 till 08:52:17 in 09:45:00 group 4 meter 7 at 107 number 141 stream 1
08:50:23.372 bid p3 390 Wh @ -0.000110 in 09:30:00 group 3 meter 13 at 113 number 137 stream 1
08:50:23.372 amend p6 #948 450 Wh @ -0.000070 number 148 stream 0
08:50:24.216 ask p9 180 Wh @ -0.000030 in 09:15:00 meter 9 at 109 number 133 stream 1
08:50:24.216 bid p4 400 Wh @ -0.000120 in 09:45:00 group 2 meter 4 at 104 number 128 stream 0
08:50:24.216 ask p1 320 Wh @ -0.000040 in 09:30:00 meter 1 at 101 number 124 stream 1
08:50:24.216 amend p7 #1074 320 Wh @ -0.000107 number 137 stream 0
08:50:24.216 cancel p7 #1101 number 138 stream 0
08:50:24.216 ask p7 15210 Wh @ 0.000110 till 08:52:27 in 09:15:00 group 1 meter 7 at 107 number 139 stream 0
08:50:27.789 bid p9 280 Wh @ -0.000090 in 09:15:00 meter 9 at 109 number 134 stream 1
08:50:27.789 ask p6 130 Wh @ -0.000020 till 08:54:37 in 09:15:00 meter 6 at 106 number 141 stream 1
08:50:28.694 bid p7 580 Wh @ -0.000140 till 08:55:17 in 09:15:00 meter 7 at 107 number 140 stream 0
08:50:32.336 ask p5 140 Wh @ 0.000110 in 09:15:00 group 2 meter 5 at 105 number 188 stream 1
08:50:35.680 bid p5 170 Wh @ -0.000110 till 08:55:57 in 09:30:00 meter 5 at 105 number 142 stream 0
08:50:38.920 ask p3 440 Wh market in 09:30:00 meter 3 at 103 number 125 stream 0
08:50:38.920 cancel p3 #926 number 126 stream 0
08:50:38.920 bid p6 270 Wh @ 0.000000 ioc in 09:45:00 meter 6 at 106 number 142 stream 1
08:50:38.920 ask p2 560 Wh @ -0.002010 in 09:45:00 group 2 meter 2 at 102 number 167 stream 1
08:50:40.289 bid p8 70 Wh @ 0.000040 in 09:30:00 meter 8 at 108 number 155 stream 1
08:50:40.991 bid p7 130 Wh @ -0.000160 in 09:15:00 group 1 meter 7 at 107 number 141 stream 0
08:50:40.991 cancel p5 number 181 number 189 stream 1
08:50:42.198 amend p6 #948 450 Wh @ -0.000100 number 149 stream 0
08:50:44.031 bid p5 530 Wh @ -0.000140 in 09:30:00 meter 5 at 105 number 143 stream 0
08:50:44.179 bid p7 570 Wh @ -0.000030 in 09:45:00 meter 7 at 107 number 142 stream 0
08:50:46.893 bid p6 20 Wh @ -0.000030 in 09:30:00 group 3 meter 6 at 106 number 150 stream 0
08:50:50.336 ask p9 480 Wh market in 09:30:00 meter 9 at 109 number 135 stream 1
08:50:51.175 ask p4 520 Wh @ 0.000100 till 09:30:00 in 09:30:00 meter 4 at 104 number 129 stream 0
08:50:54.130 bid p7 200 Wh @ -0.000050 fok in 09:30:00 meter 7 at 107 number 142 stream 1
08:50:54.130 query p1 number 125 stream 1
08:50:54.130 bid p2 420 Wh @ -0.000070 in 09:45:00 meter 12 at 112 number 154 stream 0
08:50:54.130 amend p8 #1071 90 Wh @ 0.000140 number 184 stream 0
08:50:54.130 ask p1 400 Wh @ 0.000040 in 09:15:00 group 2 meter 1 at 101 number 132 stream 0
08:50:54.130 bid p2 110 Wh @ -0.000150 ioc in 09:30:00 meter 12 at 112 number 155 stream 0
08:50:56.510 amend p8 #987 530 Wh @ 0.000220 number 156 stream 1
08:50:56.510 ask p3 320 Wh @ 0.000000 in 09:45:00 meter 13 at 113 number 127 stream 0
08:50:58.759 ask p3 510 Wh @ 0.000130 fok in 09:45:00 meter 13 at 113 number 138 stream 1
08:50:59.812 ask p1 480 Wh @ 0.000060 in 09:45:00 group 2 meter 1 at 101 number 126 stream 1
08:51:00.219 ask p6 460 Wh @ 0.000060 side 2 in 09:45:00 group 3 meter 6 at 106 number 143 stream 1
08:51:00.219 bid p9 480 Wh @ -0.000120 till 08:58:57 in 09:15:00 meter 9 at 109 number 136 stream 1
08:51:00.219 amend p6 #1121 90 Wh @ 0.000120 number 144 stream 1
08:51:00.219 bid p6 370 Wh @ -0.000160 till 08:55:07 in 09:30:00 meter 6 at 106 number 151 stream 0
08:51:00.219 deposit p1 0.000025180
08:51:01.722 query p7 number 143 stream 0
08:51:02.320 deposit p1 0.000031305
08:51:02.320 amend p5 #1129 17810 Wh @ -0.000017 number 190 stream 1
08:51:04.661 bid p5 16660 Wh @ 0.000040 in 09:15:00 meter 5 at 105 number 191 stream 1
08:51:08.416 cancel p1 #1119 number 127 stream 1
08:51:11.970 bid p4 310 Wh @ -0.000060 ioc in 09:30:00 meter 14 at 114 number 148 stream 1
08:51:11.970 ask p3 590 Wh @ 0.000173 in 09:15:00 group 1 meter 13 at 113 number 139 stream 1
08:51:11.970 bid p3 20 Wh @ -0.000110 in 09:15:00 group 1 meter 3 at 103 number 140 stream 1
08:51:15.006 ask p3 80 Wh market in 09:45:00 meter 13 at 113 number 128 stream 0
08:51:15.102 amend p6 #1084 390 Wh @ -0.000120 number 152 stream 0
08:51:15.102 bid p3 380 Wh @ -0.000050 in 09:15:00 meter 13 at 113 number 141 stream 1
08:51:15.102 bid p9 490 Wh market in 09:15:00 meter 9 at 109 number 115 stream 0
08:51:15.102 ask p4 500 Wh @ -0.000040 in 09:15:00 group 4 meter 4 at 104 number 130 stream 0
08:51:15.102 bid p2 110 Wh @ 0.000070 in 09:30:00 group 4 meter 12 at 112 number 156 stream 0
08:51:15.102 cancel p2 #1159 number 157 stream 0
08:51:18.909 ask p7 250 Wh @ -0.000050 fok in 09:15:00 meter 7 at 107 number 144 stream 0
08:51:18.909 amend p5 #1095 660 Wh @ -0.000080 number 192 stream 1
08:51:18.909 query p7 number 146 stream 1
08:51:19.980 query p2 number 158 stream 0
08:51:21.546 bid p4 13 Wh @ 0.000060 in 09:30:00 group 3 meter 14 at 114 number 149 stream 1
08:51:21.546 ask p3 230 Wh @ 0.000010 ioc in 09:30:00 meter 3 at 103 number 129 stream 0
08:51:21.546 amend p8 #987 470 Wh @ 0.000220 number 158 stream 1
08:51:21.546 ask p7 520 Wh @ -0.000060 fok in 09:15:00 meter 7 at 107 number 147 stream 1
08:51:21.546 amend p5 #930 325 Wh @ -0.000080 number 193 stream 1
08:51:21.546 cancel p7 #1110 number 148 stream 1
08:51:24.502 bid p3 600 Wh @ -0.000060 till 09:00:07 in 09:15:00 group 3 meter 13 at 113 number 142 stream 1
08:51:24.502 bid p8 490 Wh @ -0.000170 in 09:15:00 meter 8 at 108 number 159 stream 1
08:51:26.351 amend p4 #1077 300 Wh @ -0.000097 number 150 stream 1
08:51:26.351 ask p4 40 Wh @ 0.000110 in 09:15:00 meter 4 at 104 number 131 stream 0
08:51:29.434 cancel p7 #1074 number 149 stream 1
08:51:33.132 ask p8 330 Wh @ -0.000010 ioc in 09:30:00 meter 8 at 108 number 185 stream 0
08:51:33.132 amend p3 #939 2505 Wh @ 0.000210 number 143 stream 1
08:51:36.286 bid p1 450 Wh @ -0.000030 in 09:30:00 group 1 meter 11 at 111 number 133 stream 0
08:51:39.828 bid p3 330 Wh @ -0.000070 till 09:01:37 in 09:45:00 meter 3 at 103 number 144 stream 1
08:51:39.828 ask p4 70 Wh @ -0.000020 in 09:15:00 meter 14 at 114 number 151 stream 1
08:51:39.828 ask p5 2760 Wh @ 0.000170 in 09:15:00 group 3 meter 5 at 105 number 144 stream 0
08:51:40.575 bid p4 450 Wh @ 0.000020 till 08:51:40 in 09:15:00 meter 14 at 114 number 132 stream 0
08:51:40.575 bid p5 380 Wh @ 0.000010 in 09:30:00 group 4 meter 5 at 105 number 194 stream 1
08:51:40.575 ask p1 480 Wh @ 0.000020 in 09:30:00 group 3 meter 1 at 101 number 134 stream 0
08:51:40.575 amend p9 #1126 -20 Wh @ -0.000160 number 116 stream 0
08:51:40.575 bid p7 10 Wh @ -0.000170 in 09:45:00 group 1 meter 7 at 108 number 145 stream 0
08:51:40.575 amend p2 #1054 300 Wh @ 0.000110 number 168 stream 1
08:51:40.575 amend p8 #830 390 Wh @ -0.000170 number 148 stream 1
08:51:42.986 bid p5 180 Wh @ 0.000020 in 09:15:00 meter 5 at 106 number 195 stream 1
08:51:42.986 amend p9 #1136 280 Wh @ -0.000030 number 137 stream 1
08:51:46.100 ask p2 340 Wh @ 0.000170 in 09:45:00 meter 12 at 112 number 169 stream 1
08:51:49.524 bid p9 160 Wh @ -0.000140 in 09:30:00 meter 9 at 109 number 138 stream 1
08:51:49.524 amend p2 #1089 560 Wh @ -0.000050 number 159 stream 0
08:51:51.495 clock
08:51:51.936 amend p7 #1138 580 Wh @ -0.000137 number 150 stream 1
08:51:51.936 cancel p6 #1121 number 145 stream 1
08:51:51.936 bid p9 540 Wh @ -0.000080 in 09:30:00 group 5 meter 9 at 109 number 117 stream 0
08:51:52.116 bid p4 540 Wh @ -0.000010 in 09:30:00 meter 14 at 114 number 133 stream 0
08:51:53.673 amend p6 #961 530 Wh @ -0.000110 number 153 stream 0
08:51:53.673 bid p9 480 Wh market in 09:45:00 meter 9 at 109 number 139 stream 1
08:51:57.349 bid p3 260 Wh @ -0.000090 in 09:15:00 meter 3 at 103 number 145 stream 1
08:51:59.503 bid p5 290 Wh @ 0.000070 ioc in 09:30:00 meter 5 at 105 number 145 stream 0
08:51:59.503 clock
08:51:59.503 ask p5 260 Wh @ 0.000120 fok in 09:30:00 meter 5 at 105 number 196 stream 1
08:52:02.736 bid p5 14650 Wh market in 09:30:00 meter 5 at 105 number 197 stream 1
08:52:06.120 bid p1 240 Wh @ -0.000150 in 09:15:00 group 3 meter 1 at 101 number 135 stream 0
08:52:06.120 amend p5 #875 230 Wh @ -0.000100 number 146 stream 0
08:52:06.120 cancel p8 #987 number 161 stream 1
08:52:07.567 bid p4 430 Wh @ 0.002010 in 09:15:00 group 3 meter 4 at 104 number 134 stream 0
08:52:07.567 bid p6 500 Wh @ 0.000000 in 09:15:00 meter 6 at 106 number 146 stream 1
08:52:10.068 bid p1 13320 Wh @ 0.000070 in 09:30:00 group 3 meter 12 at 111 number 128 stream 1
08:52:13.220 amend p7 #1143 180 Wh @ -0.000160 number 146 stream 0
08:52:13.220 bid p4 600 Wh @ 0.000020 in 09:45:00 group 4 meter 4 at 105 number 135 stream 0
08:52:13.220 clock
08:52:13.220 ask p2 90 Wh @ -0.000070 ioc in 09:15:00 meter 2 at 102 number 160 stream 0
08:52:13.758 bid p4 19770 Wh @ -0.000050 in 09:30:00 group 3 meter 4 at 104 number 152 stream 1
08:52:14.236 ask p6 510 Wh @ 0.000150 in 09:30:00 meter 6 at 106 number 154 stream 0
08:52:14.236 ask p9 210 Wh @ 0.000030 in 09:15:00 group 3 meter 9 at 109 number 118 stream 0
08:52:14.236 ask p9 450 Wh @ -0.000050 in 09:15:00 meter 9 at 109 number 140 stream 1
08:52:14.236 ask p7 230 Wh @ -0.000010 in 09:15:00 group 4 meter 7 at 107 number 147 stream 0
08:52:14.236 ask p8 6960 Wh @ 0.000100 in 09:15:00 group 4 meter 8 at 108 number 162 stream 1
08:52:15.927 amend p9 #1154 0 Wh @ -0.000120 number 141 stream 1
08:52:15.927 ask p7 330 Wh @ 0.000150 ioc in 09:30:00 meter 7 at 107 number 148 stream 0
08:52:15.927 cancel p5 #1069 number 198 stream 1
08:52:15.927 cancel p5 #1139 number 147 stream 0
08:52:15.927 clock
08:52:16.740 ask p9 260 Wh @ 0.000060 in 09:15:00 group 2 meter 9 at 109 number 119 stream 0
08:52:16.961 clock
08:52:16.961 ask p3 510 Wh @ -0.000060 in 09:15:00 group 3 meter 3 at 103 number 146 stream 1
08:52:16.961 ask p5 30 Wh @ -0.000040 in 09:30:00 group 3 meter 5 at 105 number 199 stream 1
08:52:16.961 cancel p2 #1166 number 170 stream 1
08:52:18.681 amend p2 #1124 40 Wh @ 0.004890 number 171 stream 1
08:52:18.681 ask p8 420 Wh @ 0.000030 in 09:30:00 meter 8 at 108 number 186 stream 0
08:52:19.118 bid p9 240 Wh market in 09:30:00 meter 9 at 109 number 120 stream 0
08:52:21.323 bid p9 590 Wh @ -0.000130 in 09:15:00 meter 9 at 109 number 121 stream 0
08:52:21.323 ask p2 80 Wh @ 0.000090 in 09:45:00 meter 2 at 102 number 172 stream 1
08:52:24.125 amend p8 #1180 7150 Wh @ 0.000100 number 187 stream 0
08:52:27.604 bid p1 90 Wh @ 0.002000 in 09:15:00 meter 11 at 111 number 129 stream 1
08:52:27.604 amend p5 #1129 9270 Wh @ -0.000020 number 200 stream 1
08:52:29.185 bid p7 80 Wh @ 0.000050 till 08:58:47 in 09:15:00 group 2 meter 7 at 107 number 151 stream 1
08:52:29.185 ask p3 500 Wh @ 0.000100 fok in 09:30:00 meter 3 at 103 number 147 stream 1
08:52:31.741 deposit p1 0.000031682
08:52:32.028 bid p5 90 Wh @ -0.000110 fok in 09:46:00 meter 5 at 105 number 148 stream 0
08:52:32.028 cancel p8 #1 number 163 stream 1
08:52:32.028 suspend p4
08:52:32.028 cancel p6 #961 number 155 stream 0
08:52:32.028 bid p4 10 Wh @ 0.000040 ioc in 09:15:00 meter 4 at 104 number 153 stream 1
08:52:33.531 ask p7 260 Wh market in 09:30:00 meter 7 at 107 number 152 stream 1
08:52:34.482 ask p6 370 Wh @ -0.000030 in 09:15:00 group 2 meter 6 at 106 number 147 stream 1
08:52:34.482 amend p8 #1180 7140 Wh @ 0.000100 number 188 stream 0
08:52:34.482 amend p1 #1153 480 Wh @ 0.000030 number 136 stream 0
08:52:34.482 ask p1 390 Wh @ 0.000030 in 09:15:00 group 1 meter 11 at 111 number 137 stream 0
08:52:34.482 cancel p5 #1 number 201 stream 1
08:52:34.482 ask p3 450 Wh @ 0.000080 in 09:45:00 group 1 meter 3 at 103 number 148 stream 1
08:52:35.128 bid p5 190 Wh @ -0.000100 in 09:15:00 group 3 meter 5 at 105 number 202 stream 1
08:52:35.642 cancel p9 number 115 number 122 stream 0
08:52:35.642 bid p9 590 Wh @ 0.000050 till 08:54:47 in 09:45:00 meter 9 at 109 number 142 stream 1
08:52:35.642 ask p3 400 Wh @ 0.000060 ioc in 09:30:00 meter 13 at 113 number 149 stream 1
08:52:35.642 bid p9 580 Wh @ 0.000020 fok in 09:45:00 meter 9 at 109 number 123 stream 0
08:52:35.740 cancel p5 #930 number 203 stream 1
08:52:35.740 ask p6 340 Wh @ -0.000020 fok in 09:30:00 meter 6 at 106 number 156 stream 0
08:52:39.443 amend p3 #1116 30 Wh @ -0.000137 number 150 stream 1
08:52:43.006 amend p9 #1167 110 Wh @ -0.000140 number 124 stream 0
08:52:43.006 bid p9 -1 Wh @ -0.000130 in 09:15:00 group 2 meter 9 at 109 number 125 stream 0
08:52:43.006 clock
08:52:43.006 bid p7 430 Wh @ -0.000160 in 09:30:00 group 4 meter 7 at 107 number 153 stream 1
08:52:43.006 cancel p5 #702 number 204 stream 1
08:52:44.492 cancel p9 #903 number 126 stream 0
08:52:44.783 clock
08:52:44.783 ask p1 560 Wh @ 0.000150 in 09:45:00 group 3 meter 11 at 111 number 138 stream 0
08:52:46.491 amend p6 #948 390 Wh @ -0.000100 number 157 stream 0
08:52:48.501 bid p2 70 Wh @ -0.000100 till 09:00:17 in 09:30:00 meter 2 at 102 number 161 stream 0
08:52:48.501 bid p9 230 Wh @ -0.000120 in 09:15:00 group 4 meter 9 at 109 number 127 stream 0
08:52:48.501 bid p9 200 Wh @ -0.000070 in 09:30:00 group 4 meter 9 at 109 number 128 stream 0
08:52:49.621 ask p1 80 Wh @ 0.000150 in 09:45:00 group 2 meter 11 at 111 number 130 stream 1
08:52:49.621 amend p2 #1124 70 Wh @ -0.000110 number 162 stream 0
08:52:49.621 cancel p5 #1129 number 205 stream 1
08:52:49.621 bid p9 130 Wh @ -0.000070 till 09:02:17 in 09:30:00 group 2 meter 9 at 109 number 129 stream 0
08:52:49.621 bid p8 730 Wh @ 0.000040 in 09:30:00 group 3 meter 8 at 108 number 164 stream 1
08:52:52.395 bid p2 370 Wh @ 0.000070 till 08:59:27 in 09:45:00 meter 12 at 112 number 173 stream 1
08:52:52.395 bid p4 570 Wh @ 0.000020 in 09:30:00 meter 14 at 114 number 136 stream 0
08:52:52.725 bid p5 330 Wh @ 0.000000 till 09:45:00 in 09:45:00 meter 5 at 105 number 149 stream 0
08:52:56.466 ask p8 10 Wh market in 09:15:00 group 1 meter 8 at 108 number 165 stream 1
08:52:57.042 resume p4
08:52:57.042 cancel p9 #1 number 143 stream 1
08:53:00.662 cancel p7 #1103 number 154 stream 1
08:53:00.662 bid p8 140 Wh @ 0.000070 fok in 09:30:00 meter 8 at 108 number 189 stream 0
08:53:00.662 amend p7 #1138 700 Wh @ -0.000140 number 149 stream 0
08:53:00.662 mass p4 in 09:45:00 number 154 stream 1
08:53:00.700 bid p7 120 Wh @ -0.000040 ioc in 09:15:00 meter 7 at 107 number 155 stream 1
08:53:01.888 amend p6 #1146 50 Wh @ -0.000030 number 148 stream 1
08:53:01.888 bid p3 15090 Wh @ -0.000150 till 08:56:57 in 09:30:00 meter 13 at 113 number 151 stream 1
08:53:01.888 ask p3 290 Wh @ 0.000000 in 09:45:00 meter 13 at 113 number 130 stream 0
08:53:01.888 cancel p6 #1041 number 149 stream 1
08:53:04.541 bid p9 330 Wh @ -0.000170 fok in 09:15:00 meter 9 at 109 number 144 stream 1
08:53:07.812 bid p3 60 Wh @ -0.000090 in 09:45:00 meter 3 at 103 number 131 stream 0
08:53:07.812 bid p4 290 Wh @ 0.000043 fok in 09:45:00 meter 14 at 114 number 155 stream 1
08:53:07.812 bid p7 490 Wh @ -0.000080 ioc in 09:30:00 meter 7 at 107 number 150 stream 0
08:53:07.812 amend p5 #1156 16660 Wh @ 0.000040 number 150 stream 0
08:53:07.812 query p7 number 151 stream 0
08:53:10.918 ask p2 490 Wh @ 0.000040 in 09:15:00 group 2 meter 2 at 102 number 174 stream 1
08:53:10.918 bid p9 230 Wh @ -0.000090 in 09:30:00 meter 9 at 109 number 145 stream 1
08:53:12.950 bid p5 340 Wh @ -0.000120 fok in 09:30:00 meter 5 at 105 number 151 stream 0
08:53:12.950 bid p7 300 Wh @ -0.000150 ioc in 09:15:00 meter 7 at 107 number 152 stream 0
08:53:12.950 query p1 number 131 stream 1
08:53:16.444 ask p3 440 Wh @ 0.000010 in 09:30:00 meter 3 at 103 number 132 stream 0
08:53:16.444 bid p9 200 Wh @ -0.000020 in 09:30:00 group 2 meter 10 at 109 number 130 stream 0
08:53:19.048 amend p2 #923 230 Wh @ -0.000127 number 175 stream 1
08:53:19.788 ask p1 350 Wh @ 0.000130 till 09:00:27 in 09:15:00 meter 11 at 111 number 132 stream 1
08:53:21.090 cancel p7 #1143 number 153 stream 0
08:53:21.090 amend p2 #1188 40 Wh @ 0.000090 number 163 stream 0
08:53:23.337 clock
08:53:26.804 bid p4 190 Wh @ -0.000130 in 09:30:00 meter 14 at 114 number 156 stream 1
08:53:26.804 bid p4 50 Wh @ 0.000020 in 09:30:00 meter 4 at 104 number 157 stream 1
08:53:30.289 ask p9 60 Wh @ -0.000070 in 09:30:00 group 4 meter 9 at 109 number 131 stream 0
08:53:30.289 ask p4 410 Wh @ 0.000000 in 09:45:00 group 3 meter 4 at 104 number 158 stream 1
08:53:30.289 bid p8 360 Wh @ -0.000040 in 09:15:00 meter 8 at 108 number 190 stream 0
08:53:30.289 bid p5 60 Wh market in 09:45:00 meter 5 at 105 number 152 stream 0
08:53:30.289 ask p9 110 Wh market in 09:15:00 meter 9 at 109 number 146 stream 1
08:53:31.853 query p9 number 147 stream 1
08:53:33.715 ask p3 40 Wh market in 09:15:00 meter 3 at 103 number 152 stream 1
08:53:33.715 ask p8 400 Wh @ 0.000030 in 09:15:00 group 1 meter 8 at 108 number 191 stream 0
08:53:33.715 ask p4 500 Wh @ 0.000000 fok in 09:30:00 meter 4 at 104 number 159 stream 1
08:53:36.802 suspend p7
08:53:40.486 bid p1 280 Wh market in 09:30:00 meter 11 at 111 number 133 stream 1
08:53:40.486 bid p4 20 Wh @ 0.000060 ioc in 09:30:00 meter 4 at 104 number 137 stream 0
08:53:40.486 bid p4 20 Wh @ -0.000090 in 09:15:00 meter 4 at 104 number 160 stream 1
08:53:41.627 bid p4 190 Wh @ -0.000060 in 09:15:00 group 2 meter 14 at 114 number 161 stream 1
08:53:41.627 cancel p9 #981 number 148 stream 1
08:53:41.627 ask p2 50 Wh @ 0.000140 in 09:15:00 meter 12 at 112 number 176 stream 1
08:53:41.627 deposit p2 0.000034207
08:53:41.627 amend p2 #1149 420 Wh @ -0.000140 number 164 stream 0
08:53:41.627 ask p5 560 Wh @ -0.000030 in 09:30:00 group 5 meter 5 at 105 number 153 stream 0
08:53:41.627 ask p7 290 Wh @ 0.000020 fok in 09:45:00 meter 7 at 107 number 154 stream 0
08:53:43.779 ask p6 10 Wh @ 0.000110 in 09:45:00 meter 6 at 106 number 150 stream 1
08:53:44.212 bid p6 20 Wh market in 09:30:00 meter 6 at 106 number 151 stream 1
08:53:44.212 ask p6 70 Wh @ 0.000160 ioc in 09:15:00 meter 6 at 106 number 158 stream 0
08:53:46.071 cancel p5 number 200 number 206 stream 1
08:53:47.291 cancel p4 #1217 number 138 stream 0
08:53:47.291 amend p1 #1216 350 Wh @ 0.000133 number 134 stream 1
08:53:47.291 ask p6 240 Wh @ 0.000100 in 09:30:00 meter 6 at 106 number 159 stream 0
08:53:51.290 bid p6 600 Wh @ 0.000020 till 08:58:37 in 09:30:00 group 2 meter 6 at 106 number 152 stream 1
08:53:51.290 ask p4 220 Wh @ -0.000020 in 09:30:00 group 4 meter 4 at 104 number 162 stream 1
08:53:53.033 ask p2 90 Wh @ 0.000000 in 09:30:00 meter 2 at 102 number 165 stream 0
08:53:53.033 ask p2 10 Wh @ 0.000060 in 09:30:00 meter 2 at 102 number 166 stream 0
08:53:53.033 amend p6 #1174 620 Wh @ 0.000000 number 160 stream 0
08:53:53.033 amend p6 #1229 10 Wh @ 0.000180 number 161 stream 0
08:53:53.033 amend p9 #1154 0 Wh @ -0.000120 number 132 stream 0
08:53:53.033 cancel p9 #1136 number 133 stream 0
08:53:55.741 amend p3 #720 1020 Wh @ -0.000120 number 153 stream 1
08:53:57.590 bid p7 310 Wh @ -0.000170 ioc in 09:15:00 meter 7 at 107 number 156 stream 1
08:54:00.297 bid p1 520 Wh @ -0.000090 in 09:45:00 meter 1 at 101 number 135 stream 1
08:54:03.735 bid p1 600 Wh market in 09:15:00 meter 1 at 101 number 139 stream 0
08:54:03.735 bid p7 130 Wh @ -0.000090 in 09:15:00 group 2 meter 7 at 107 number 157 stream 1
08:54:03.928 ask p3 130 Wh @ -0.000020 in 09:30:00 meter 0 at 103 number 133 stream 0
08:54:03.928 ask p5 3890 Wh @ -0.000010 in 09:15:00 meter 5 at 105 number 207 stream 1
08:54:05.588 ask p4 200 Wh @ -0.000050 fok in 09:15:00 meter 4 at 104 number 139 stream 0
08:54:08.180 ask p2 370 Wh @ -0.000040 till 08:56:17 in 09:45:00 meter 2 at 102 number 177 stream 1
08:54:08.708 ask p7 350 Wh @ 0.000090 in 09:15:00 group 3 meter 7 at 107 number 155 stream 0
08:54:09.466 amend p6 #948 390 Wh @ -0.000190 number 153 stream 1
08:54:09.466 amend p5 #1000 70 Wh @ 0.000050 number 208 stream 1
08:54:09.466 bid p5 290 Wh @ -0.000070 till 08:58:57 in 09:30:00 group 3 meter 5 at 105 number 209 stream 1
08:54:10.976 bid p6 240 Wh @ -0.000010 fok in 09:45:00 meter 6 at 106 number 157 stream 1
08:54:11.897 ask p4 110 Wh @ 0.000160 ioc in 09:30:00 meter 4 at 104 number 140 stream 0
08:54:11.897 ask p1 290 Wh @ -0.000010 in 09:15:00 group 2 meter 11 at 111 number 140 stream 0
08:54:11.897 amend p5 #1140 140 Wh @ -0.000110 number 210 stream 1
08:54:13.072 ask p9 370 Wh @ -0.000040 in 09:15:00 group 4 meter 9 at 109 number 134 stream 0
08:54:14.595 bid p4 400 Wh @ -0.000070 in 09:45:00 meter 4 at 104 number 163 stream 1
08:54:14.595 ask p9 450 Wh @ -0.000050 in 09:15:00 meter 9 at 109 number 140 stream 1
08:54:18.144 ask p1 15100 Wh market in 09:45:00 meter 1 at 101 number 141 stream 0
08:54:18.144 query p2 number 178 stream 1
08:54:21.797 bid p9 17880 Wh @ -0.000160 in 09:30:00 group 4 meter 9 at 109 number 135 stream 0
08:54:25.236 cancel p9 #1246 number 149 stream 1
08:54:25.236 ask p6 340 Wh @ -0.000050 in 09:45:00 group 2 meter 6 at 106 number 158 stream 1
08:54:25.236 amend p5 #1140 130 Wh @ -0.000110 number 211 stream 1
08:54:25.236 clock
08:54:25.236 ask p5 30 Wh @ 0.000130 in 09:15:00 meter 5 at 105 number 212 stream 1
08:54:25.236 cancel p1 number 130 number 136 stream 1
08:54:25.236 ask p4 15390 Wh @ 0.000070 fok in 09:30:00 meter 14 at 114 number 164 stream 1
08:54:25.877 ask p9 220 Wh @ 0.000170 in 09:45:00 meter 9 at 109 number 150 stream 1
08:54:25.877 ask p2 380 Wh @ 0.000000 in 09:45:00 group 2 meter 2 at 102 number 179 stream 1
08:54:28.560 ask p4 40 Wh @ 0.000000 ioc in 09:30:00 meter 14 at 114 number 141 stream 0
08:54:29.750 ask p2 260 Wh @ 0.000020 in 09:15:00 meter 12 at 112 number 180 stream 1
08:54:29.760 bid p8 340 Wh @ 0.000030 ioc in 09:15:00 meter 8 at 108 number 192 stream 0
08:54:29.760 amend p2 #1149 210 Wh @ -0.000140 number 167 stream 0
08:54:33.604 bid p1 30 Wh @ 0.000060 in 09:31:00 group 1 meter 1 at 101 number 142 stream 0
08:54:33.604 ask p7 400 Wh @ 0.000170 till 08:59:17 in 09:15:00 meter 7 at 107 number 156 stream 0
08:54:33.604 ask p5 300 Wh @ 0.000110 in 09:45:00 meter 5 at 105 number 154 stream 0
08:54:33.604 amend p6 #1176 510 Wh @ 0.000153 number 162 stream 0
08:54:33.604 ask p1 350 Wh @ -0.000037 fok in 09:30:00 meter 1 at 101 number 137 stream 1
08:54:36.136 deposit p1 0.000012451
08:54:36.136 bid p8 250 Wh @ -0.000130 in 09:15:00 group 3 meter 8 at 108 number 166 stream 1
08:54:39.057 mass p1 meter 1 in 09:30:00 number 143 stream 0
08:54:39.057 cancel p6 #1146 number 159 stream 1
08:54:39.057 ask p4 570 Wh @ 0.000090 in 09:15:00 group 3 meter 4 at 104 number 142 stream 0
08:54:39.057 bid p5 110 Wh @ 0.000050 in 09:45:00 group 4 meter 5 at 105 number 213 stream 1
08:54:39.057 bid p2 200 Wh @ -0.000100 ioc in 09:45:00 meter 12 at 112 number 181 stream 1
08:54:39.057 amend p5 #875 230 Wh @ -0.000097 number 214 stream 1
08:54:39.057 amend p6 #1176 510 Wh @ 0.000153 number 162 stream 0
08:54:39.057 query p7 number 157 stream 0
08:54:39.057 ask p5 190 Wh @ -0.000010 in 09:45:00 meter 5 at 105 number 155 stream 0
08:54:39.057 amend p6 #1130 500 Wh @ 0.000070 number 160 stream 1
08:54:39.057 cancel p6 number 155 number 161 stream 1
08:54:39.057 ask p7 480 Wh @ 0.000070 side 2 in 09:15:00 meter 7 at 107 number 158 stream 0
08:54:39.274 amend p8 #1162 0 Wh @ -0.000170 number 167 stream 1
08:54:39.968 bid p2 14650 Wh @ -0.000160 in 09:45:00 meter 12 at 112 number 168 stream 0
08:54:39.968 ask p6 480 Wh @ 0.000070 in 09:30:00 group 3 meter 6 at 106 number 163 stream 0
08:54:40.916 bid p9 430 Wh @ -0.000150 in 09:15:00 group 2 meter 9 at 109 number 151 stream 1
08:54:40.916 ask p1 340 Wh @ -0.000050 ioc in 09:45:00 meter 1 at 101 number 138 stream 1
08:54:40.916 ask p8 490 Wh @ -0.000060 in 09:30:00 meter 8 at 108 number 168 stream 1
08:54:40.916 bid p2 400 Wh @ -0.000050 in 09:30:00 meter 12 at 112 number 182 stream 1
08:54:43.940 bid p2 160 Wh @ -0.000080 till 08:55:07 in 09:30:00 group 4 meter 2 at 102 number 183 stream 1
08:54:43.940 ask p6 580 Wh @ -0.000040 in 09:30:00 meter 6 at 106 number 164 stream 0
08:54:44.358 cancel p5 #875 number 156 stream 0
08:54:46.319 bid p9 350 Wh @ 0.000010 in 09:45:00 meter 9 at 109 number 152 stream 1
08:54:46.319 bid p9 350 Wh @ 0.000010 in 09:45:00 meter 9 at 109 number 152 stream 1
08:54:49.206 ask p4 300 Wh @ 0.000010 in 09:15:00 meter 4 at 104 number 143 stream 0
08:54:49.206 bid p5 500 Wh @ 0.000020 in 09:15:00 meter 5 at 105 number 215 stream 1
08:54:49.206 bid p7 60 Wh @ 0.000050 fok in 09:30:00 meter 7 at 107 number 158 stream 1
08:54:49.542 bid p6 2147483650 Wh market in 09:15:00 meter 6 at 106 number 162 stream 1
08:54:49.542 ask p8 310 Wh @ 0.000100 in 09:30:00 group 4 meter 8 at 108 number 193 stream 0
08:54:52.786 ask p4 450 Wh market in 09:15:00 meter 4 at 104 number 165 stream 1
08:54:56.597 bid p5 240 Wh @ -0.000120 fok in 09:30:00 meter 5 at 105 number 157 stream 0
08:55:00.123 ask p7 30 Wh @ 0.000140 in 09:15:00 meter 7 at 107 number 159 stream 0
08:55:00.123 bid p1 6690 Wh @ -0.000040 in 09:30:00 group 3 meter 11 at 111 number 139 stream 1
08:55:00.123 bid p8 2450 Wh @ -0.000090 in 09:15:00 group 1 meter 8 at 108 number 169 stream 1
08:55:02.668 ask p2 390 Wh @ -0.000050 fok in 09:45:00 meter 12 at 112 number 169 stream 0
08:55:02.668 ask p2 480 Wh @ -0.000040 in 09:30:00 meter 2 at 102 number 170 stream 0
08:55:04.288 cancel p6 #1155 number 163 stream 1
08:55:04.288 cancel p1 #1062 number 144 stream 0
08:55:04.288 ask p1 303 Wh @ 0.000100 fok in 09:30:00 meter 1 at 101 number 140 stream 1
08:55:04.288 ask p1 60 Wh @ 0.000110 in 09:15:00 group 2 meter 11 at 111 number 141 stream 1
08:56:04.178 cancel p9 #832 number 153 stream 1

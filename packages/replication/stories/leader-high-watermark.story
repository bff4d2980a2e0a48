# An append waits for every in-sync replica.
lead isr=1,2,3
append end=3 waiter=anna
----
(nothing)

# One follower is not enough.
fetch replica=2 offset=3
----
(nothing)

# Both have 0 to 2 on disk, so anna gets her answer.
fetch replica=3 offset=3
----
high watermark 3
anna: NONE

# A fetch from where a follower was says nothing new.
fetch replica=3 offset=3
----
(nothing)

# Appends are answered in order, each when its own last record is replicated.
append end=5 waiter=bert
append end=6 waiter=carl
fetch replica=2 offset=6
fetch replica=3 offset=5
----
high watermark 5
bert: NONE

fetch replica=3 offset=6
----
high watermark 6
carl: NONE

# A duplicate of an old append waits for no one.
append end=6 waiter=dora
----
dora: NONE

# Patience ends; the record stays, and may still be replicated.
append end=7 waiter=emil timeout=100
after ms=100
----
emil: REQUEST_TIMED_OUT

fetch replica=2 offset=7
fetch replica=3 offset=7
----
high watermark 7

# A duplicate is answered with the batch that it repeats, not with the last one.
lead isr=1,2
append end=9 waiter=anna
wait end=4 waiter=bert
fetch replica=2 offset=4
----
high watermark 4
bert: NONE

# Nobody can have what the leader does not have: that fetch is of another log.
fetch replica=2 offset=12
----
(nothing)

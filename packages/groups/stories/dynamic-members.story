# A client comes without an id, and is given one: the group is in the log from here on (KIP-394).
join anna
----
anna: MEMBER_ID_REQUIRED anna-u1
log: generation 0, empty

# With the id it is a member. The group waits for company before its first generation.
join anna
----
(nothing)

join bert
join bert
----
bert: MEMBER_ID_REQUIRED bert-u3

after ms=3000
----
(nothing)

# Bert came meanwhile, so the group waits once more, and then begins.
after ms=3000
----
anna: joined 1 as anna-u1 with range, leads anna-u1 bert-u3
bert: joined 1 as bert-u3 with range, follows anna-u1

# The follower waits for the leader.
sync bert
----
(nothing)

# The leader's assignments are written, then everyone has them.
hold
sync anna assign=anna:left,bert:right
----
log: generation 1 with range, led by anna-u1: anna-u1 bert-u3

replicate
----
anna: assigned 'left'
bert: assigned 'right'

beat anna
beat bert
----
anna: NONE
bert: NONE

# A third one comes: the others learn of it when they beat, and join again.
join carl
join carl
beat anna
----
carl: MEMBER_ID_REQUIRED carl-u9
anna: REBALANCE_IN_PROGRESS

join anna
replicate
----
(nothing)

join bert
----
anna: joined 2 as anna-u1 with range, leads anna-u1 bert-u3 carl-u9
bert: joined 2 as bert-u3 with range, follows anna-u1
carl: joined 2 as carl-u9 with range, follows anna-u1

# Carl is silent from here on: his session expires, and the others begin again.
sync anna assign=anna:l,bert:m,carl:r
replicate
sync bert
----
log: generation 2 with range, led by anna-u1: anna-u1 bert-u3 carl-u9
anna: assigned 'l'
bert: assigned 'm'

after ms=9000
beat anna
beat bert
----
anna: NONE
bert: NONE

after ms=3000
beat anna
beat bert
----
anna: REBALANCE_IN_PROGRESS
bert: REBALANCE_IN_PROGRESS

join anna
join bert
----
anna: joined 3 as anna-u1 with range, leads anna-u1 bert-u3
bert: joined 3 as bert-u3 with range, follows anna-u1

# Dora is heard of, but does not sync. After the rebalance time-out she is out all the same.
sync anna assign=anna:l,bert:r
replicate
sync bert
join dora rebalance=20000 session=30000
join dora rebalance=20000 session=30000
join anna rebalance=20000 session=30000
join bert rebalance=20000 session=30000
----
log: generation 3 with range, led by anna-u1: anna-u1 bert-u3
anna: assigned 'l'
bert: assigned 'r'
dora: MEMBER_ID_REQUIRED dora-u24
anna: joined 4 as anna-u1 with range, leads anna-u1 bert-u3 dora-u24
bert: joined 4 as bert-u3 with range, follows anna-u1
dora: joined 4 as dora-u24 with range, follows anna-u1

sync anna assign=anna:l,bert:m,dora:r
replicate
sync bert
after ms=20000
beat dora
beat anna
----
log: generation 4 with range, led by anna-u1: anna-u1 bert-u3 dora-u24
anna: assigned 'l'
bert: assigned 'm'
dora: UNKNOWN_MEMBER_ID
anna: REBALANCE_IN_PROGRESS

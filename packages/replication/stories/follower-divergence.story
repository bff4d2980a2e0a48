# The same lineage: take what is missing; the high watermark comes one fetch late.
leader epoch=1 epochs=1,1,1 hw=2
follower epochs=1,1
----
(nothing)

fetch
----
append
moveHighWatermark 2
log 1,1,1

# The old leader comes back with records that nobody else has.
leader epoch=2 epochs=1,1,2 hw=2
follower epochs=1,1,1,1
----
(nothing)

fetch
----
truncate 2
log 1,1

fetch
----
append
moveHighWatermark 2
log 1,1,2

# Its log is no longer than the new leader's, and still not the same.
leader epoch=2 epochs=1,1,2,2 hw=4
follower epochs=1,1,1
----
(nothing)

fetch
----
truncate 2
log 1,1

fetch
----
append
moveHighWatermark 4
log 1,1,2,2

# Fast changes of leaders: several rounds, each down by an epoch at least (KIP-279).
leader epoch=7 epochs=1,1,3,3,6 hw=0
follower epochs=1,1,2,2,4,4,5
----
(nothing)

fetch
----
truncate 4
log 1,1,2,2

fetch
----
truncate 2
log 1,1

fetch
----
append
log 1,1,3,3,6

# A new leader that has written nothing tells the lineages apart all the same.
leader epoch=2 epochs=1,1 hw=0
follower epochs=1,1,1
----
(nothing)

fetch
----
truncate 2
log 1,1

fetch
----
log 1,1

# The leader has forgotten everything, as after an unclean election of an empty replica.
leader epoch=3 epochs= hw=0
follower epochs=1,2 hw=2
----
(nothing)

fetch
----
truncate 0
log 

fetch
----
log 

# What was asked in another leader epoch says nothing of this one.
leader epoch=3 epochs=1,1 hw=0
follower epochs=1,1,1
----
(nothing)

fetch sentIn=2
----
log 1,1,1

fetch sentIn=3
----
truncate 2
log 1,1

# A leader's epoch that is unknown here: what comes after an older one is cut, and no more.
leader epoch=5 epochs=1,1,3,3 hw=0
follower epochs=1,1,1,4
----
(nothing)

fetch
----
truncate 3
log 1,1,1

fetch
----
truncate 2
log 1,1

fetch
----
append
log 1,1,3,3

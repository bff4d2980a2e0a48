// franz-go against a running cluster: prints `ok NAME` or `FAILED NAME` for each check.
//
//	checks HOST:PORT,...
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

var (
	servers  []string
	failures int
)

func check(name string, act func(context.Context) error) {
	begin := time.Now()
	limited, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	if err := act(limited); err != nil {
		failures++
		fmt.Printf("FAILED  %s\n%v\n", name, err)
		return
	}
	fmt.Printf("ok      %s (%d ms)\n", name, time.Since(begin).Milliseconds())
}

func client(options ...kgo.Opt) *kgo.Client {
	created, err := kgo.NewClient(append([]kgo.Opt{kgo.SeedBrokers(servers...)}, options...)...)
	if err != nil {
		panic(err)
	}
	return created
}

// produce sends `count` records, numbered, and asks that their offsets follow each other.
func produce(ctx context.Context, topic, prefix string, count int, options ...kgo.Opt) error {
	producer := client(append(options, kgo.DefaultProduceTopic(topic))...)
	defer producer.Close()
	records := make([]*kgo.Record, count)
	for i := range records {
		records[i] = kgo.KeyStringRecord(fmt.Sprint(i), fmt.Sprintf("%s %d %s", prefix, i, strings.Repeat("a", 100)))
	}
	return producer.ProduceSync(ctx, records...).FirstErr()
}

// read polls until `count` different values that begin with `prefix` have come.
func read(ctx context.Context, consumer *kgo.Client, prefix string, count int) error {
	seen := map[string]bool{}
	for len(seen) < count {
		fetches := consumer.PollFetches(ctx)
		if err := fetches.Err0(); err != nil {
			return fmt.Errorf("%d of %d: %w", len(seen), count, err)
		}
		fetches.EachRecord(func(record *kgo.Record) {
			if strings.HasPrefix(string(record.Value), prefix) {
				seen[string(record.Value)] = true
			}
		})
	}
	return nil
}

func codecs(admin *kadm.Client) {
	kinds := map[string]kgo.CompressionCodec{
		"none": kgo.NoCompression(), "gzip": kgo.GzipCompression(), "snappy": kgo.SnappyCompression(),
		"lz4": kgo.Lz4Compression(), "zstd": kgo.ZstdCompression(),
	}
	for name, codec := range kinds {
		check("5000 records in "+name, func(ctx context.Context) error {
			topic := "codec-" + name
			if _, err := admin.CreateTopic(ctx, 3, 3, nil, topic); err != nil {
				return err
			}
			if err := produce(ctx, topic, name, 5000, kgo.ProducerBatchCompression(codec)); err != nil {
				return err
			}
			consumer := client(kgo.ConsumeTopics(topic))
			defer consumer.Close()
			return read(ctx, consumer, name, 5000)
		})
	}
}

func administration(admin *kadm.Client) {
	check("topics, their offsets and settings", func(ctx context.Context) error {
		retention := "86400000"
		if _, err := admin.CreateTopic(ctx, 2, 3, map[string]*string{"retention.ms": &retention}, "admin"); err != nil {
			return err
		}
		if _, err := admin.CreateTopic(ctx, 2, 3, nil, "admin"); !errors.Is(err, kerr.TopicAlreadyExists) {
			return fmt.Errorf("created twice: %v", err)
		}
		if err := produce(ctx, "admin", "x", 10); err != nil {
			return err
		}
		ends, err := admin.ListEndOffsets(ctx, "admin")
		if err != nil {
			return err
		}
		sum := int64(0)
		ends.Each(func(end kadm.ListedOffset) { sum += end.Offset })
		if sum != 10 {
			return fmt.Errorf("ends add up to %d", sum)
		}
		configs, err := admin.DescribeTopicConfigs(ctx, "admin")
		if err != nil {
			return err
		}
		for _, config := range configs[0].Configs {
			if config.Key == "retention.ms" && config.MaybeValue() != retention {
				return fmt.Errorf("retention.ms=%s", config.MaybeValue())
			}
		}
		deleted, err := admin.DeleteTopics(ctx, "admin")
		return errors.Join(err, deleted.Error())
	})
	check("metadata names three brokers and a controller", func(ctx context.Context) error {
		metadata, err := admin.Metadata(ctx)
		if err != nil || len(metadata.Brokers) != 3 || metadata.Controller < 1 {
			return fmt.Errorf("%v %v", metadata.Brokers, err)
		}
		return nil
	})
}

func groups(admin *kadm.Client) {
	check("a cooperative group of two: shares, commits, resumes", func(ctx context.Context) error {
		if _, err := admin.CreateTopic(ctx, 6, 3, nil, "shared"); err != nil {
			return err
		}
		if err := produce(ctx, "shared", "a", 600); err != nil {
			return err
		}
		options := []kgo.Opt{
			kgo.ConsumerGroup("team"), kgo.ConsumeTopics("shared"), kgo.HeartbeatInterval(300 * time.Millisecond),
			kgo.Balancers(kgo.CooperativeStickyBalancer()),
		}
		first := client(options...)
		if err := read(ctx, first, "a", 600); err != nil {
			return err
		}
		second := client(options...)
		polling, stop := context.WithCancel(ctx)
		var members sync.WaitGroup
		for _, member := range []*kgo.Client{first, second} {
			members.Add(1)
			go func() {
				defer members.Done()
				for polling.Err() == nil {
					member.PollFetches(polling)
				}
			}()
		}
		err := shared(ctx, admin)
		stop()
		members.Wait()
		if err != nil {
			return err
		}
		if err := errors.Join(first.CommitUncommittedOffsets(ctx), second.CommitUncommittedOffsets(ctx)); err != nil {
			return err
		}
		first.Close()
		second.Close()
		lags, err := admin.Lag(ctx, "team")
		if err != nil || lags["team"].Lag.Total() != 0 {
			return fmt.Errorf("lag %d %v", lags["team"].Lag.Total(), err)
		}
		if err := produce(ctx, "shared", "b", 100); err != nil {
			return err
		}
		third := client(options...)
		defer third.Close()
		for count := 0; count < 100; {
			fetches := third.PollFetches(ctx)
			if err := fetches.Err0(); err != nil {
				return err
			}
			for _, record := range fetches.Records() {
				if record.Value[0] != 'b' {
					return fmt.Errorf("read twice: %s", record.Value)
				}
				count++
			}
		}
		return nil
	})
}

// shared waits until two members have three partitions each.
func shared(ctx context.Context, admin *kadm.Client) error {
	for ctx.Err() == nil {
		described, err := admin.DescribeGroups(ctx, "team")
		if err != nil {
			return err
		}
		group := described["team"]
		even := group.State == "Stable" && len(group.Members) == 2
		for _, member := range group.Members {
			assigned, ok := member.Assigned.AsConsumer()
			even = even && ok && len(assigned.Topics) == 1 && len(assigned.Topics[0].Partitions) == 3
		}
		if even {
			return nil
		}
		time.Sleep(20 * time.Millisecond)
	}
	return errors.New("never three partitions each")
}

func transactions() {
	check("a transaction is refused at once", func(ctx context.Context) error {
		producer := client(kgo.TransactionalID("tx"), kgo.DefaultProduceTopic("shared"))
		defer producer.Close()
		err := producer.BeginTransaction()
		if err == nil || !strings.Contains(err.Error(), kerr.TransactionalIDAuthorizationFailed.Message) {
			return fmt.Errorf("not refused: %v", err)
		}
		return nil
	})
}

func main() {
	servers = strings.Split(os.Args[1], ",")
	connection := client()
	admin := kadm.NewClient(connection)
	administration(admin)
	codecs(admin)
	groups(admin)
	transactions()
	connection.Close()
	if failures > 0 {
		os.Exit(1)
	}
}

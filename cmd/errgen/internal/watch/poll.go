package watch

import "time"

// poll has one event every so often, whatever happens: for file systems that tell of no changes.
type poll struct {
	ticker *time.Ticker
	out    chan error
	closed chan struct{}
}

// Poll returns a source that says to look every so often.
func Poll(every time.Duration) Source {
	p := &poll{ticker: time.NewTicker(every), out: make(chan error), closed: make(chan struct{})}
	go p.forward()
	return p
}

func (p *poll) Watch([]string) error { return nil }
func (p *poll) Events() <-chan error { return p.out }

func (p *poll) Close() error {
	p.ticker.Stop()
	close(p.closed)
	return nil
}

func (p *poll) forward() {
	for {
		select {
		case <-p.closed:
			return
		case <-p.ticker.C:
		}
		select {
		case <-p.closed:
			return
		case p.out <- nil:
		}
	}
}

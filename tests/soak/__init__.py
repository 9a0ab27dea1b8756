"""The promises, each driven hard and counted: `make soak` in full, `make test` a tenth."""

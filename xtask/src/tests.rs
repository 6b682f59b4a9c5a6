mod promises;
mod releases;
mod spelling;
mod tidy;

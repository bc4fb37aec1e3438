"""A municipality's template: what mall.toml says, and the headings it knows."""

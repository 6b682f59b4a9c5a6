GB = United Kingdom
US = United States

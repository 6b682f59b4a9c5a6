# GB = United Kingdom
GB = United Kingdom
# US = United States
US = United States

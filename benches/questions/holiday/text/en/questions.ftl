# The questions. They are harmless on purpose: what is measured is how they are drawn.

companions = Who is coming with you?
    .why = It changes how many rooms you need.
    .alone = Nobody else
    .partner = One other person
    .family = My family
    .friends = Friends
    .group = A larger group

travellers = How many of you are travelling?
    .why = A house has a limit.
    .hint = Count all of you, babies too.

season = When would you like to go?
    .why = Some places are closed for part of the year.
    .spring = In spring
    .summer = In summer
    .autumn = In autumn
    .winter = In winter
    .any = At any time

nights = How many nights do you want to stay?
    .why = Some places let by the week.
    .hint = Leave out nights on a train or a boat.

place = What kind of place would you like best?
    .why = It is the first thing that we look for.
    .sea = By the sea
    .lake = By a lake
    .mountains = In the mountains
    .city = In a city
    .country = In the country
    .country-hint = Fields, woods and small villages.

travel = How would you be happy to get there?
    .why = Some places have no station.
    .hint = Tick all that apply.
    .train = By train
    .coach = By coach
    .car = By car
    .car-hint = Your own, or a hired one.
    .boat = By boat
    .bicycle = By bicycle
    .any = I do not mind

journey = How long may the journey take?
    .why = It sets how far away we look.
    .hours_2 = Up to 2 hours
    .hours_5 = Up to 5 hours
    .day = A whole day
    .longer = Longer than a day

bed = Where would you like to sleep?
    .why = It sets most of the price.
    .hotel = In a hotel
    .house = In a house of our own
    .hut = In a mountain hut
    .hut-hint = Often in one room with others.
    .tent = In a tent
    .boat = On a boat
    .no_matter = I do not mind

bedrooms = How many bedrooms do you need?
    .why = A house is found by its rooms.

room_needs = Which of these do the rooms need?
    .why = Not every house has them.
    .hint = Tick all that apply.
    .lift = A lift
    .ground_floor = A room on the ground floor
    .cot = A cot
    .quiet = A quiet road
    .dog = A place for a dog
    .dog-hint = Tell the house how large it is.
    .none = None of these

meals = Which meals should be made for you?
    .why = Some places have no kitchen.
    .none = None, we cook
    .breakfast = Breakfast
    .half = Breakfast and dinner
    .full = All meals

food = Is there anything that nobody should put on your plates?
    .why = The cook is told.
    .hint = Tick all that apply.
    .no_meat = Meat
    .no_fish = Fish
    .no_milk = Milk and cheese
    .no_nuts = Nuts
    .none = None of these

walking = How much would you like to walk?
    .why = It tells us which paths to show you.
    .hint = 0 is not at all.
    .low = not at all
    .high = all day long

swimming = Where would you like to swim?
    .why = Not every beach is safe for it.
    .sea = In the sea
    .lake = In a lake
    .pool = In a pool
    .no = I would rather not

outings = What would you like to see?
    .why = We list what is near.
    .hint = Tick all that apply.
    .museum = A museum
    .market = A market
    .castle = A castle
    .zoo = A zoo
    .theatre = A theatre
    .none = None of these

rain = What would you do on a wet day?
    .why = There will be one.
    .read = Read a book
    .museum = Go to a museum
    .walk = Walk all the same
    .sleep = Sleep late

quiet = How quiet should it be?
    .why = Some streets are loud at night.
    .low = as loud as it comes
    .high = no sound at all

luggage = How much will you carry?
    .why = A long path from the station matters then.
    .small = One small bag
    .large = One large bag
    .more = More than that

extras = What would you like to hire there?
    .why = We ask the shop to keep it for you.
    .hint = Tick all that apply.
    .bicycles = Bicycles
    .boots = Walking boots
    .rods = Fishing rods
    .boards = Boards to surf on
    .none = None of these

languages = Which language would you like to be spoken there?
    .why = We look for hosts who speak it.
    .english = English
    .french = French
    .german = German
    .other = Another one

price = How much may it cost?
    .why = We show nothing that costs more.
    .low = as little as it can
    .high = as much as it takes

before = Have you been on a holiday with us before?
    .why = Then we know some of this already.
    .never = Never
    .once = Once
    .often = More than once

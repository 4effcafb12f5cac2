#include "models/items/figuremodel.h"
